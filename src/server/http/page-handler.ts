import type { FastifyReply, FastifyRequest } from 'fastify';
import { href, isInStaffArea, routeOf } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { DatedPages } from '#server/pages/dated-pages.ts';
import {
  renderPage,
  toAstroRequest,
  type PageRequest,
  type Rendered,
  type RenderingNeeds,
} from '#server/pages/rendering.ts';
import { sendStored } from '#server/pages/stored-answer.ts';
import type { HeadersOf } from './answer-headers.ts';
import type { SendError } from './error-answers.ts';
import { ownOrigin, type Place } from './hosts.ts';
import { isDesk, keepsWords, type Limits } from './limits.ts';
import { isAcceptedLength, isReadableBody } from './request-body.ts';
import { splitTarget } from './request-target.ts';
import { sendRendered } from './send-rendered.ts';

export interface PageHandlerNeeds extends RenderingNeeds {
  dated: DatedPages;
  limits: Limits;
  sendError: SendError;
  /** Known once the server listens. */
  place: () => Place;
  headersOf: HeadersOf;
}

/** Answers what has to be rendered: with a page for everybody, a page for one, or an error. */
export function createPageHandler(needs: PageHandlerNeeds) {
  const { dated, limits, sendError, place, headersOf } = needs;
  const render = (request: PageRequest, origin = place().origin, wait?: number) =>
    renderPage(needs, toAstroRequest(origin, request), wait);

  async function get(request: FastifyRequest) {
    const { pathname, search } = splitTarget(request.url);
    return dated.render(pathname, search, (address) =>
      render({ method: 'GET', address, headers: request.headers }),
    );
  }

  async function post(request: FastifyRequest, wait: number | undefined) {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const type = request.headers['content-type'] ?? '';
    if (!isAcceptedLength(splitTarget(request.url).pathname, body.length)) return 'too-large';
    if (!(await isReadableBody(body, type))) return 'unreadable';
    const { headers, url: address } = request;
    // Astro compares this with the origin that the browser names; on this machine there are three.
    const origin = ownOrigin(place(), headers.host, request.raw.httpVersion);
    const rendered = await render({ method: 'POST', address, headers, body }, origin, wait);
    return rendered && { personal: rendered };
  }

  /** Whoever works in the coordinators' area stays in it; undefined elsewhere. */
  async function notFoundAtDesk({ url, headers }: FastifyRequest) {
    const { pathname } = splitTarget(url);
    if (!isInStaffArea(pathname)) return undefined;
    const address = href('staffNotFound', {}, defaultLocale);
    return render({ method: 'GET', address, headers });
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const fail = (status: number, extra?: Record<string, string>) =>
      sendError(request.raw, reply.raw, status, extra);
    const { pathname } = splitTarget(request.url);
    const isGuess = holdsCode(pathname);
    const wait = isGuess ? await limits.codes.wait(request) : undefined;
    if (wait !== undefined) return fail(429, { 'Retry-After': String(wait) });

    const isPost = request.method === 'POST';
    const tooOften = isPost && keepsWords(pathname) ? await limits.posts.wait(request) : undefined;
    const answer = await (isPost ? post(request, tooOften) : get(request));
    if (answer === 'unreadable') return fail(400);
    if (answer === 'too-large') return fail(413);
    if (answer && 'kept' in answer) return sendStored(request.raw, reply.raw, answer.kept);
    const status = answer?.personal.status ?? 404;
    if (isGuess && status === 404) await limits.codes.take(request);
    const isCounted = isPost && status !== 422 && tooOften === undefined && !isDesk(pathname);
    if (isCounted) await limits.posts.take(request);
    const words = answer && !leavesWordsToUs(answer.personal) ? answer.personal : undefined;
    const page = words ?? (status === 404 ? await notFoundAtDesk(request) : undefined);
    if (!page) return fail(status, answer?.personal.headers);
    // A page that answers a form has no address to be asked for anew; the desk's are about others.
    const sent = { request: request.raw, forBack: isPost && !isDesk(pathname) };
    return sendRendered(sent, reply.raw, page, {
      ...headersOf(pathname),
      ...(tooOften !== undefined && { 'Retry-After': String(tooOften) }),
    });
  };
}

/** An error without a page: from a page that only says "not found", or from Astro in English. */
function leavesWordsToUs({ status, type, body }: Rendered): boolean {
  return status >= 400 && (body.length === 0 || type.startsWith('text/plain'));
}

/** Codes are secrets: whoever has one may change what belongs to it. */
function holdsCode(pathname: string): boolean {
  const route = routeOf(pathname);
  return route?.id === 'lookup' || (route?.route.path.includes('{code}') ?? false);
}

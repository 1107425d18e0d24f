import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeName, type Log } from '#server/log.ts';
import type { BuiltSite } from '#server/pages/built-site.ts';
import type { DatedPages } from '#server/pages/dated-pages.ts';
import { sendStored } from '#server/pages/stored-answer.ts';
import type { SendError } from './error-answers.ts';
import { judge, type Verdict } from './front-rules.ts';
import { ownOrigin, type Place } from './hosts.ts';
import { probePaths, type Probes } from './probes.ts';
import { parseTarget, splitTarget } from './request-target.ts';

/** What the front answers from. */
export interface FrontNeeds {
  built: BuiltSite;
  dated: DatedPages;
  probes: Probes;
  sendError: SendError;
  /** Known once the server listens. */
  place: () => Place;
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>;
  log: Log;
}

/**
 * Stands before Fastify and answers what needs neither body, limits nor rendering: pages that lie
 * ready in memory, and requests that no page should ever see. Most requests end here.
 * @returns a function that says whether it has answered
 */
export function createFront(needs: FrontNeeds) {
  const { built, dated, probes, sendError, place, headers, log } = needs;
  const logsPages = log.isLevelEnabled('debug');

  /** The page at this address, if it lies ready. */
  function readyPage(path: string, search: string) {
    return built.pages.get(path) ?? dated.lookup(path, search);
  }

  function logPage(pathname: string, { statusCode: status }: ServerResponse): void {
    log.debug({ route: routeName(pathname), status }, 'answered from memory');
  }

  function settle(
    request: IncomingMessage,
    response: ServerResponse,
    { status, headers: own }: Verdict,
  ): void {
    const { pathname } = splitTarget(request.url ?? '');
    log.info({ method: request.method, route: routeName(pathname), status }, 'answered');
    if (status >= 400) return sendError(request, response, status, own);
    const length = status === 204 ? {} : { 'Content-Length': '0' };
    response.writeHead(status, { ...headers, ...own, ...length }).end();
  }

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url = '' } = request;
    const { pathname, search } = splitTarget(url);
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead && probePaths.has(pathname)) {
      probes.answer(pathname, response);
      return true;
    }
    const { host } = request.headers;
    if (ownOrigin(place(), host, request.httpVersion) === undefined) {
      settle(request, response, { status: host === undefined ? 400 : 421 });
      return true;
    }
    if (isRead) {
      const page = readyPage(pathname, search);
      if (page) {
        sendStored(request, response, page);
        if (logsPages) logPage(pathname, response);
        return true;
      }
    }
    const verdict = judge(request, parseTarget(url), built);
    if (verdict) settle(request, response, verdict);
    return verdict !== undefined;
  };
}

import type { FastifyInstance } from 'fastify';
import type { SendError } from './error-answers.ts';
import { isDesk, keepsWords, type Limits } from './limits.ts';
import { isAcceptedLength, isAcceptedType } from './request-body.ts';
import { splitTarget } from './request-target.ts';

/** Refuses what is sent in a form that no page can read, or too often, before it is received. */
export function guardPosts(app: FastifyInstance, limits: Limits, sendError: SendError): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST') return;
    const { pathname } = splitTarget(request.url);
    if (!isAcceptedType(pathname, request.headers['content-type'])) {
      return sendError(request.raw, reply.raw, 415);
    }
    const said = Number(request.headers['content-length'] ?? 0);
    if (!isAcceptedLength(pathname, said)) return sendError(request.raw, reply.raw, 413);
    if (isDesk(pathname)) return;
    const tooOften = keepsWords(pathname) ? undefined : await limits.posts.wait(request);
    const wait = tooOften ?? (await limits.attempts.take(request));
    if (wait === undefined) return;
    sendError(request.raw, reply.raw, 429, { 'Retry-After': String(wait) });
  });
}

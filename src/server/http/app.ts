import underPressure from '@fastify/under-pressure';
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { routeName, type Log } from '#server/log.ts';
import type { Settings } from '#server/settings.ts';
import { isBusy } from '#storage/database.ts';
import type { SendError } from './error-answers.ts';
import { addLimits, isDesk, keepsWords, type Limits } from './limits.ts';
import { createPageHandler, type PageHandlerNeeds } from './page-handler.ts';
import { isAcceptedType, LARGEST_BODY_BYTES } from './request-body.ts';
import { splitTarget } from './request-target.ts';

/** When the server says that it has too much to do. */
export interface Overload {
  /** How late timers may be, on average over a second. */
  maxEventLoopDelay: number;
  maxRssBytes: number;
}

export interface AppNeeds extends Omit<PageHandlerNeeds, 'limits'> {
  server: Server;
  /** Stands before Fastify, see `createFront`. */
  front: (request: IncomingMessage, response: ServerResponse) => boolean;
  settings: Pick<Settings, 'trustedProxies' | 'limits'>;
  overload: Overload;
  log: Log;
}

/** Fastify with what is not ours to write: bodies, limits, overload, stopping. */
export async function createApp(needs: AppNeeds): Promise<FastifyInstance> {
  const { settings, overload, log, sendError } = needs;
  const app = fastify({
    serverFactory: (handler) => needs.server.on('request', behindFront(needs, handler)),
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: settings.trustedProxies,
    bodyLimit: LARGEST_BODY_BYTES,
    exposeHeadRoutes: false,
    // While stopping, requests on open connections are still answered, and those closed then.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      sendError(request.raw, reply.raw, error.statusCode ?? 400);
    },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  logAnswers(app);
  answerErrors(app, sendError);
  await app.register(underPressure, { ...overload });
  const limits = await addLimits(app, settings.limits);
  guardPosts(app, limits, sendError);
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '*',
    handler: createPageHandler({ ...needs, limits }),
  });
  return app;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

function behindFront({ front, sendError, log }: AppNeeds, handler: Listener): Listener {
  return (request, response) => {
    try {
      if (!front(request, response)) handler(request, response);
    } catch (error) {
      // Thrown from here on, it would end the process.
      log.error({ err: error }, 'failed');
      if (response.headersSent) response.destroy();
      else sendError(request, response, 500);
    }
  };
}

function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ method, url, log }, reply) => {
    const route = routeName(splitTarget(url).pathname);
    const ms = Math.round(reply.elapsedTime);
    log.info({ method, route, status: reply.raw.statusCode, ms }, 'answered');
  });
}

function answerErrors(app: FastifyInstance, sendError: SendError): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (isBusy(error)) reply.header('Retry-After', '1');
    if (status === 500) request.log.error({ err: error }, 'failed');
    const retryAfter = reply.getHeader('retry-after');
    sendError(request.raw, reply.raw, status, {
      'X-Request-Id': request.id,
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    });
  });
}

/** A database that others keep busy is overload, not a fault. */
function statusOf(error: FastifyError): number {
  if (isBusy(error)) return 503;
  return error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
}

/** Refuses what is sent in a form that no page can read, or too often, before it is received. */
function guardPosts(app: FastifyInstance, limits: Limits, sendError: SendError): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST') return;
    const { pathname } = splitTarget(request.url);
    if (!isAcceptedType(pathname, request.headers['content-type'])) {
      return sendError(request.raw, reply.raw, 415);
    }
    if (isDesk(pathname)) return;
    const tooOften = keepsWords(pathname) ? undefined : await limits.posts.wait(request);
    const wait = tooOften ?? (await limits.attempts.take(request));
    if (wait === undefined) return;
    sendError(request.raw, reply.raw, 429, { 'Retry-After': String(wait) });
  });
}

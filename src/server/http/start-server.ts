import type { AddressInfo } from 'node:net';
import type { Log } from '#server/log.ts';
import { loadBuiltSite } from '#server/pages/built-site.ts';
import { createDatedPages } from '#server/pages/dated-pages.ts';
import type { RenderingNeeds } from '#server/pages/rendering.ts';
import type { Settings } from '#server/settings.ts';
import { answerHeaders } from './answer-headers.ts';
import { createApp, type Overload } from './app.ts';
import { handleClientErrors } from './client-errors.ts';
import { createErrorAnswers } from './error-answers.ts';
import { createFront } from './front.ts';
import { placeOf, type Place } from './hosts.ts';
import {
  closeGently,
  createNodeServer,
  defaultTimeouts,
  silentConnections,
  type Timeouts,
} from './node-server.ts';
import { createProbes } from './probes.ts';
import { securityHeaders } from './security-headers.ts';

/** What a server is made of. */
export interface ServerOptions extends RenderingNeeds {
  settings: Settings;
  log: Log;
  /** Whether the database answers. */
  isReady: () => Promise<boolean>;
  /** `Link` headers by address, for files that were built. */
  links?: ReadonlyMap<string, string>;
  timeouts?: Partial<Timeouts>;
  overload?: Partial<Overload>;
  /** Bound of memory for dated pages. */
  keptBytes?: number;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4321`. */
  url: string;
  /** Where it says that it is, in pages and mails alike: a cookie of one name is none of another's. */
  origin: string;
  /** Stops accepting, finishes what is under way, and ends. */
  close(): Promise<void>;
}

const OVERLOAD: Overload = { maxEventLoopDelay: 1000, maxRssBytes: 1024 ** 3 };
const KEPT_BYTES = 64 * 1024 ** 2;

/**
 * Reads the built pages and begins to answer.
 * @throws when the site is not built, or the address is taken (`EADDRINUSE`)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, clock, log, isReady } = options;
  const timeouts = { ...defaultTimeouts, ...options.timeouts };
  const origin = settings.publicOrigin ?? 'http://localhost';
  const headers = securityHeaders(origin);
  const headersOf = answerHeaders(origin, options.links ?? new Map());
  let here: Place = placeOf(settings.publicOrigin, settings.port);
  const built = await loadBuiltSite(settings.target.clientDir, here.origin, headersOf);
  const sendError = createErrorAnswers(built.errorPages, headers);
  const probes = createProbes(isReady, headers);
  const dated = createDatedPages({
    clock,
    maxBytes: options.keptBytes ?? KEPT_BYTES,
    headersOf,
  });

  const server = createNodeServer(timeouts);
  const silent = silentConnections(server);
  // With port 0 only the listening server knows its own address.
  server.once('listening', () => {
    here = placeOf(settings.publicOrigin, (server.address() as AddressInfo).port);
  });
  const place = () => here;

  handleClientErrors(server, headers, log);
  const front = createFront({ built, dated, probes, sendError, place, headers, log });
  const overload = { ...OVERLOAD, ...options.overload };
  const app = await createApp({
    ...options,
    server,
    front,
    dated,
    sendError,
    place,
    headersOf,
    overload,
  });
  const url = await app.listen({ host: settings.host, port: settings.port });

  return {
    url,
    origin: here.origin,
    async close() {
      probes.stop();
      await closeGently(server, silent, () => app.close(), timeouts.stop);
    },
  };
}

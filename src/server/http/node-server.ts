import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long clients may take, in milliseconds. */
export interface Timeouts {
  /** For the headers; a request that is slower gets 408. */
  headers: number;
  /** For the whole request with its body. */
  request: number;
  /** How often slow senders are looked for. */
  check: number;
  /** For the requests that are under way when the server stops. */
  stop: number;
}

export const defaultTimeouts: Timeouts = {
  headers: 10_000,
  request: 10_000,
  check: 1000,
  stop: 10_000,
};

/** A proxy keeps its connections for about a minute; ours must not end first. */
const KEEP_ALIVE_MS = 65_000;
const SWEEP_MS = 20;

/** A client that takes nothing of its answer for so long has gone. */
const UNREAD_MS = 60_000;

/** Node's HTTP server, with no patience for slow senders and readers. */
export function createNodeServer({ headers, request, check }: Timeouts): Server {
  return createServer({
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: check,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // We answer these ourselves, with our headers: a missing Host, and one that came twice.
    requireHostHeader: false,
    joinDuplicateHeaders: true,
  }).setTimeout(UNREAD_MS);
}

/**
 * The connections on which nothing has come yet, from now on. Browsers open some ahead; to Node they
 * are busy until their headers are overdue.
 */
export function silentConnections(server: Server): () => Socket[] {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => [...open].filter(({ bytesRead }) => bytesRead === 0);
}

/**
 * Ends every connection as soon as nothing is under way on it, and in the end the others, too.
 * @param silent those on which nothing has come yet
 */
export async function closeGently(
  server: Server,
  silent: () => Socket[],
  close: () => Promise<void>,
  ms: number,
): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    for (const socket of silent()) socket.destroy();
  }, SWEEP_MS);
  const giveUp = setTimeout(() => server.closeAllConnections(), ms);
  await close();
  clearInterval(sweep);
  clearTimeout(giveUp);
}

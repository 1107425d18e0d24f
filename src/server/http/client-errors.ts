import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '#server/log.ts';
import { errorSentence } from './error-answers.ts';

/** What Node calls the errors that have a status of their own; all others are 400. */
const STATUS_BY_CODE: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

const LINGER_MS = 1000;

/**
 * Answers what Node cannot make a request of (broken, too long, too slow) or would answer without
 * our headers: the answer is written to the socket, which is closed then.
 * @param headers sent with every answer
 */
export function handleClientErrors(
  server: Server,
  headers: Readonly<Record<string, string>>,
  log: Log,
): void {
  function refuse(socket: Duplex, status: number): void {
    if (!socket.writable) return;
    // Answers are always written whole, so this one cannot get into the middle of another.
    socket.end(rawAnswer(status, headers));
    // Closing at once would reset the connection of a client that is still sending, unread answer
    // and all; waiting for it to close would let it hold the socket.
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = STATUS_BY_CODE[error.code ?? ''] ?? 400;
    log.info({ route: 'unknown', status, code: error.code }, 'refused');
    refuse(socket, status);
  });
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...headers, 'Content-Length': '0' }).end();
  });
}

function rawAnswer(status: number, headers: Readonly<Record<string, string>>): string {
  const body = `${errorSentence(status)}\n`;
  const all = {
    ...headers,
    ...(status === 405 && { Allow: 'GET, HEAD, POST, OPTIONS' }),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

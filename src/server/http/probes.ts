import type { ServerResponse } from 'node:http';

/** What supervisors ask: is the process alive, should it get requests? */
export interface Probes {
  /** Answers `/healthz` or `/readyz`. */
  answer(path: string, response: ServerResponse): void;
  /** From now on `/readyz` says 503. */
  stop(): void;
}

/** Supervisors may ask under any `Host`, since nothing about the site is said here. */
export const probePaths: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/**
 * @param isReady whether the database answers; may reject
 * @param headers sent with every answer
 */
export function createProbes(
  isReady: () => Promise<boolean>,
  headers: Readonly<Record<string, string>>,
): Probes {
  let stopping = false;

  function send(response: ServerResponse, ok: boolean): void {
    const body = JSON.stringify({ status: ok ? 'ok' : 'unavailable' });
    response.writeHead(ok ? 200 : 503, {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      ...(!ok && { 'Retry-After': '5' }),
    });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  return {
    answer(path, response) {
      if (path === '/healthz') send(response, true);
      else if (stopping) send(response, false);
      else
        isReady().then(
          (ready) => send(response, ready && !stopping),
          () => send(response, false),
        );
    },
    stop() {
      stopping = true;
    },
  };
}

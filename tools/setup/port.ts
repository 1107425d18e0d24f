import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** Where the server will listen, as the settings say. */
export interface Address {
  host: string;
  port: number;
}

/**
 * Fails early, before anything is built, when the server could not listen there.
 * @throws {Problem} when the port is taken or not allowed
 */
export async function requireFreePort({ host, port }: Address): Promise<void> {
  const reason = await new Promise<string | undefined>((done) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code));
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
  const advice = `Bitte das andere Programm beenden oder einen anderen Port nehmen: PORT=${port + 1} npm start`;
  if (reason === 'EADDRINUSE') throw new Problem(`Port ${port} ist schon belegt.`, advice);
  if (reason === 'EACCES') {
    throw new Problem(`Port ${port} ist nicht erlaubt.`, 'Bitte PORT auf 1024 oder mehr setzen.');
  }
}

/**
 * Waits until the server says that it is ready; gives up when the signal says that it has ended.
 * @returns whether it became ready; never for port 0, since then only the server knows where it is
 */
export async function becomesReady({ host, port }: Address, ended: AbortSignal): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host;
  while (port !== 0 && !ended.aborted) {
    const status = await fetch(`http://${name}:${port}/readyz`, { signal: ended })
      .then((answer) => answer.status)
      .catch(() => undefined);
    if (status === 200) return true;
    await wait(100);
  }
  return false;
}

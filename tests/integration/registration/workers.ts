import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Order } from './worker.ts';

const program = new URL('worker.ts', import.meta.url);

/** Server processes on the same database, begun at the same moment and ready for orders. */
export async function startWorkers(place: string, count: number): Promise<ChildProcess[]> {
  const workers = Array.from({ length: count }, () => fork(program, [place], { execArgv: [] }));
  await Promise.all(workers.map((worker) => answer(worker)));
  return workers;
}

/** The next message of a worker; fails if it ends instead. */
export async function answer(worker: ChildProcess): Promise<unknown> {
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`worker ended with ${code}`);
  });
  const [message] = await Promise.race([once(worker, 'message'), ended]);
  return message;
}

export const order = (worker: ChildProcess, what: Order) => worker.send(what);

export async function stopWorkers(workers: ChildProcess[]): Promise<void> {
  await Promise.all(
    workers.map(async (worker) => {
      worker.disconnect();
      await once(worker, 'exit');
    }),
  );
}

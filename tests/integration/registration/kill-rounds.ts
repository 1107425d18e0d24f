import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { LEASE_MS } from '#server/mail/mailer.ts';
import type { Database } from '#storage/database.ts';
import { NOW } from './support.ts';
import type { Told } from './worker.ts';
import { order, startWorkers } from './workers.ts';

/** Parties that are waiting for an answer at the same time. */
const AT_ONCE = 8;

/** What people were told, and what a server was doing when it was killed. */
export interface KillRounds {
  /** Party → its code, of all that got an answer. */
  told: Map<string, string>;
  /** Parties that have asked, whether they got an answer or not. */
  asked: Set<string>;
  /** For each round the Message-IDs, without their host, of mails that were on their way at the kill. */
  onTheirWay: string[][];
  /** Lets parties register at a new server until so many more have an answer, and kills it. */
  killAfter(answers: number): Promise<void>;
  /** Lets a last server, which is not killed, answer everybody and send what is left. */
  finish(): Promise<void>;
}

/**
 * People who register, one server after the other. Whoever had no answer when a server was killed
 * asks the next one again, as the browser does; each server begins when the mails that the last one
 * had taken are free again.
 */
export function killRounds(
  db: Database,
  server: { place: string; smtpUrl: string; capacity: number },
): KillRounds {
  const rounds: KillRounds = {
    ...{ told: new Map(), asked: new Set(), onTheirWay: [] },
    killAfter,
    finish,
  };
  const { told, asked, onTheirWay } = rounds;
  const now = () => new Date(NOW.getTime() + onTheirWay.length * LEASE_MS).toISOString();
  const unanswered = () => [...asked].filter((party) => !told.has(party));

  async function startServer(): Promise<ChildProcess> {
    const [worker] = await startWorkers(server.place, 1);
    if (!worker) throw new Error('no worker');
    order(worker, { do: 'send-mails', smtpUrl: server.smtpUrl, now: now() });
    return worker;
  }

  function ask(worker: ChildProcess, party: string): void {
    asked.add(party);
    order(worker, { do: 'register-party', party, capacity: server.capacity, now: now() });
  }

  /** Goes on until `isEnough`, with somebody new for each who got an answer. */
  function answers(worker: ChildProcess, isEnough: () => boolean, more: boolean): Promise<void> {
    const enough = new Promise<void>((resolve) => {
      worker.on('message', ({ party, code }: Told) => {
        told.set(party, code);
        if (isEnough()) resolve();
        else if (more) ask(worker, `party-${asked.size}`);
      });
      if (isEnough()) resolve();
    });
    for (const party of unanswered()) ask(worker, party);
    while (more && unanswered().length < AT_ONCE) ask(worker, `party-${asked.size}`);
    return enough;
  }

  async function killAfter(count: number): Promise<void> {
    const worker = await startServer();
    const before = told.size;
    await answers(worker, () => told.size >= before + count, true);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    onTheirWay.push(await leasedMails(db, new Date(now())));
  }

  async function finish(): Promise<void> {
    const worker = await startServer();
    await answers(worker, () => unanswered().length === 0, false);
    while (await hasMails(db)) await new Promise(setImmediate);
    worker.kill();
    await once(worker, 'exit');
  }

  return rounds;
}

async function leasedMails(db: Database, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('id')
    .where('lease', 'is not', null)
    .where('due_at', '>', now.toISOString())
    .execute();
  return rows.map(({ id }) => id);
}

async function hasMails(db: Database): Promise<boolean> {
  return (await db.selectFrom('outbox').select('id').limit(1).execute()).length > 0;
}

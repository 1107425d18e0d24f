import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables/index.ts';

/** What a job reads and writes with; in tests without the lock, the database itself. */
export type Session = Database | Transaction<Tables>;

/**
 * Runs jobs about one conference one after the other, also across processes. What a job reads
 * stays true until what it writes is stored; when the promise resolves, it is on the disk. A job
 * awaits nothing but the database: everybody else waits for it.
 */
export type ConferenceLock = <Result>(
  slug: string,
  job: (session: Session) => Promise<Result>,
) => Promise<Result>;

interface Job {
  /** @returns how to tell the caller, once everything is stored */
  run: (session: Session) => Promise<() => void>;
  fail: (error: unknown) => void;
}

/** Most jobs in one transaction; more would make the first ones wait for the last. */
const MAX_BATCH = 64;

/**
 * Takes the conference's turn. On PostgreSQL the update locks the row until the transaction ends;
 * on SQLite the transaction has the whole file already.
 */
async function takeTurn(session: Session, slug: string) {
  await session
    .insertInto('conferences')
    .values({ slug, turn: 1 })
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({ turn: sql`conferences.turn + 1` }),
    )
    .execute();
}

/** A job that fails takes back what it has written itself and leaves its neighbours alone. */
function jobOf<Result>(
  work: (session: Session) => Promise<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Job {
  async function attempt(session: Session) {
    try {
      const result = await work(session);
      return () => resolve(result);
    } catch (error) {
      await sql`rollback to savepoint job`.execute(session);
      return () => reject(error);
    }
  }
  return {
    async run(session) {
      await sql`savepoint job`.execute(session);
      const tell = await attempt(session);
      await sql`release savepoint job`.execute(session);
      return tell;
    },
    fail: reject,
  };
}

/**
 * The lock of a database. Jobs that come while another transaction is under way share the next
 * one, and so one write to the disk.
 */
export function conferenceLock(db: Database): ConferenceLock {
  const queues = new Map<string, Job[]>();

  const store = (slug: string, batch: Job[]) =>
    db.transaction().execute(async (transaction) => {
      await takeTurn(transaction, slug);
      const tellers: (() => void)[] = [];
      for (const job of batch) tellers.push(await job.run(transaction));
      return tellers;
    });

  async function drain(slug: string, queue: Job[]) {
    while (queue.length > 0) {
      const batch = queue.splice(0, MAX_BATCH);
      try {
        for (const tell of await store(slug, batch)) tell();
      } catch (error) {
        for (const job of batch) job.fail(error);
      }
    }
    queues.delete(slug);
  }

  return (slug, work) =>
    new Promise((resolve, reject) => {
      const job = jobOf(work, resolve, reject);
      const queue = queues.get(slug);
      if (queue) {
        queue.push(job);
        return;
      }
      const started = [job];
      queues.set(slug, started);
      setImmediate(() => void drain(slug, started));
    });
}

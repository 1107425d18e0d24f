import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conferenceLock, type ConferenceLock, type Session } from '#storage/conference-lock.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

describeDatabases((makeDatabase) => {
  let temporary: TemporaryDatabase;
  let db: Database;
  let lock: ConferenceLock;
  beforeEach(async () => {
    temporary = await makeDatabase();
    db = await openDatabase(temporary.place);
    lock = conferenceLock(db);
  });
  afterEach(async () => {
    await db.destroy();
    await temporary.remove();
  });

  /** Reads the capacity, lets others run, and writes one more: loses counts without a lock. */
  async function countUp(session: Session) {
    const row = await session.selectFrom('conferences').select('capacity').executeTakeFirst();
    await Promise.resolve();
    const capacity = (row?.capacity ?? 0) + 1;
    await session.updateTable('conferences').set({ capacity }).execute();
    return capacity;
  }

  const stored = () => db.selectFrom('conferences').selectAll().execute();

  describe('jobs about one conference', () => {
    it('run one after the other, in the order in which they came', async () => {
      const jobs = Array.from({ length: 100 }, () => lock('dorf', countUp));
      expect(await Promise.all(jobs)).toEqual(jobs.map((_, index) => index + 1));
    });

    it('that come together share a write to the disk', async () => {
      await Promise.all(Array.from({ length: 100 }, () => lock('dorf', countUp)));
      expect(await stored()).toMatchObject([{ capacity: 100, turn: 2 }]);
    });

    it('that fail take back what they wrote, and only that', async () => {
      const failing = async (session: Session) => {
        await countUp(session);
        throw new Error('out of order');
      };
      const results = await Promise.allSettled([
        lock('dorf', countUp),
        lock('dorf', failing),
        lock('dorf', countUp),
      ]);
      expect(results).toMatchObject([
        { status: 'fulfilled', value: 1 },
        { status: 'rejected', reason: new Error('out of order') },
        { status: 'fulfilled', value: 2 },
      ]);
    });

    it('all fail when nothing could be stored, and the next ones run again', async () => {
      const breaking = async (session: Session) => {
        // As SQLite does by itself when the disk is full: the whole transaction is gone.
        await sql`rollback`.execute(session);
      };
      const results = await Promise.allSettled([lock('dorf', countUp), lock('dorf', breaking)]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(await stored()).toEqual([]);
      expect(await lock('dorf', countUp)).toBe(1);
    });

    it('can be started by a job that has just been told', async () => {
      const again = lock('dorf', countUp).then(() => lock('dorf', countUp));
      expect(await again).toBe(2);
    });
  });

  it('another connection to the same file is waited for', async () => {
    const other = await openDatabase(temporary.place);
    const there = conferenceLock(other);
    const jobs = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? lock : there)('dorf', countUp),
    );
    await Promise.all(jobs);
    expect(await stored()).toMatchObject([{ capacity: 40 }]);
    await other.destroy();
  });
});

import { SqliteAdapter } from 'kysely';
import type { Session } from './conference-lock.ts';
import type { Database } from './database.ts';
import { rowOfToday } from './older-rows.ts';
import type { Tables } from './tables/index.ts';

/**
 * What is worth keeping, each table after those that it refers to. Links and sessions of staff are
 * not: whoever restores a backup should not sign anybody in.
 */
export const TABLES = [
  'conferences',
  'registrations',
  'messages',
  'check_ins',
  'outbox',
  'profiles',
  'staff',
  'staff_log',
  'interpreter_states',
] as const satisfies (keyof Tables)[];

type Row = Record<string, string | number | null>;

/** One row of one table, by the names of its columns: the same from every database. */
export interface DumpedRow {
  table: (typeof TABLES)[number];
  row: Row;
}

/** All rows as they are at one instant, while people go on registering. */
export async function dumpRows(db: Database): Promise<DumpedRow[]> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  // SQLite's transaction has the whole file; it takes milliseconds.
  const transaction = isSqlite
    ? db.transaction()
    : db.transaction().setIsolationLevel('repeatable read');
  return transaction.execute(async (session) => {
    const dumped: DumpedRow[] = [];
    for (const table of TABLES) {
      const rows = (await session.selectFrom(table).selectAll().execute()) as unknown as Row[];
      dumped.push(...rows.map((row) => ({ table, row })));
    }
    return dumped;
  });
}

/** Whether nobody has registered or written yet: what may be replaced without asking. */
export async function isEmpty(session: Session): Promise<boolean> {
  const first = (table: 'registrations' | 'messages') =>
    session.selectFrom(table).select('id').limit(1).executeTakeFirst();
  return !(await first('registrations')) && !(await first('messages'));
}

/** Rows of one statement; together they stay below the number of values that a statement may have. */
const CHUNK = 100;

/** Replaces everything that is stored by these rows: all of it, or, when one does not fit, nothing. */
export async function restoreRows(db: Database, dumped: readonly DumpedRow[]): Promise<void> {
  const today = dumped.map(rowOfToday).filter((one) => one !== undefined);
  await db.transaction().execute(async (session) => {
    for (const table of TABLES.toReversed()) await session.deleteFrom(table).execute();
    for (const table of TABLES) {
      const rows = today.filter((one) => one.table === table).map(({ row }) => row);
      for (let first = 0; first < rows.length; first += CHUNK) {
        const values = rows.slice(first, first + CHUNK) as never[];
        await session.insertInto(table).values(values).execute();
      }
    }
  });
}

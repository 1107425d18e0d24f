import { Kysely } from 'kysely';
import { migrate } from './migrations/index.ts';
import { sqlite } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the database and brings its tables up to date.
 * @param file the SQLite file; made when it is not there. Close with `await db.destroy()`.
 */
export async function openDatabase(file: string): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: sqlite(file) });
  await migrate(db);
  return db;
}

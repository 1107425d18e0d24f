import { Kysely } from 'kysely';
import { migrate } from './migrations/index.ts';
import { isPostgres, isUnavailable, postgres } from './postgres.ts';
import { isLocked, sqlite } from './sqlite.ts';
import type { Tables } from './tables/index.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the database and brings its tables up to date.
 * @param place a SQLite file, made when it is not there, or a `postgres://` address.
 *   Close with `await db.destroy()`.
 */
export async function openDatabase(place: string): Promise<Database> {
  const dialect = isPostgres(place) ? postgres(place) : sqlite(place);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** Whether trying again in a moment may help: another process writes, or the server is away. */
export const isBusy = (error: unknown): boolean => isLocked(error) || isUnavailable(error);

import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { openDatabase } from '#storage/database.ts';
import { isPostgres } from '#storage/postgres.ts';

export type Row = Record<string, string | number | null>;

/** Stores rows one by one, with nothing decided; each is on the disk when its promise resolves. */
export interface BareInserts {
  insert(row: Row): Promise<void>;
  close(): Promise<void>;
}

/** As many as `storage/postgres.ts` has. */
const CONNECTIONS = 10;

/**
 * The yardstick: the same tables in a database of the same kind and durability, spoken to by its
 * driver alone.
 * @param conferences those that the rows belong to
 * @param columns of every row
 */
export async function openBareInserts(
  place: string,
  conferences: readonly string[],
  columns: readonly string[],
): Promise<BareInserts> {
  const db = await openDatabase(place);
  for (const slug of conferences) {
    await db.insertInto('conferences').values({ slug, turn: 0 }).execute();
  }
  await db.destroy();
  const into = `insert into registrations (${columns.join()}) values`;
  return isPostgres(place) ? onPostgres(place, into, columns) : onSqlite(place, into, columns);
}

function onSqlite(file: string, into: string, columns: readonly string[]): BareInserts {
  const database = new DatabaseSync(file);
  database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on');
  const statement = database.prepare(`${into} (${columns.map(() => '?').join()})`);
  return {
    async insert(row) {
      // As requests do, each comes on its own.
      await new Promise(setImmediate);
      statement.run(...columns.map((column) => row[column] ?? null));
    },
    close: async () => database.close(),
  };
}

function onPostgres(url: string, into: string, columns: readonly string[]): BareInserts {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  const text = `${into} (${columns.map((_, index) => `$${index + 1}`).join()})`;
  return {
    async insert(row) {
      await pool.query({ name: 'insert', text, values: columns.map((column) => row[column]) });
    },
    close: () => pool.end(),
  };
}

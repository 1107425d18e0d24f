import { SqliteAdapter, sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * After deleting: SQLite has overwritten the rows in its file, but its log still holds them as they
 * were, until it is written back and cut. PostgreSQL gives freed space to new rows.
 */
export async function eraseTraces(db: Database): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await (isSqlite
    ? sql`pragma wal_checkpoint(truncate)`.execute(db)
    : sql`vacuum registrations, check_ins, outbox, conferences`.execute(db));
}

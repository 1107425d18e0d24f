import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

/** How long one process waits for another that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * - WAL: readers never wait for the writer.
 * - FULL: a commit is on the disk before anybody is told of it.
 * - secure_delete: what is deleted is overwritten; it is people's data.
 */
const PRAGMAS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

/** Kysely speaks to SQLite as better-sqlite3 does; this is that much of it on `node:sqlite`. */
function statementOf(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/**
 * Every transaction writes, so it takes the write lock when it begins. A deferred one would read
 * first, and two could decide on the same state before one of them is refused.
 */
const immediate = (sql: string) => (sql === 'begin' ? 'begin immediate' : sql);

/** Statements are prepared once; their texts are few, lists of ids being the exception. */
const MAX_STATEMENTS = 200;

function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= MAX_STATEMENTS) prepared.clear();
      const statement = statementOf(database.prepare(immediate(sql)));
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** SQLite can create tables in a transaction; Kysely's own adapter does not rely on it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter() {
    return new TransactionalAdapter();
  }
}

/** Opens the SQLite file, or makes it, readable by its owner alone (its -wal and -shm follow it). */
export function sqlite(file: string): SqliteDialect {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  database.exec(PRAGMAS);
  return new NodeSqliteDialect({ database: adapt(database) });
}

const SQLITE_BUSY = 5;

/** Whether the database gave up waiting for another process (extended codes end in the same byte). */
export function isLocked(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  return (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

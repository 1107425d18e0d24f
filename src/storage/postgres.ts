import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** Connections of one process; a transaction holds one of them. */
const CONNECTIONS = 10;
const SECOND = 1000;

/** Whether a place is a database on a server; else it is a file. */
export const isPostgres = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

/**
 * PostgreSQL at an address such as `postgres://user:password@host/database`. A process that hangs
 * in the middle of a transaction holds its conference's row for half a minute at most.
 */
export function postgres(url: string): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    application_name: 'bezirksportal',
    max: CONNECTIONS,
    connectionTimeoutMillis: 5 * SECOND,
    statement_timeout: 30 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
  });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** Classes of SQLSTATE: the connection failed, too many of them, the server stops or gave up waiting. */
const UNAVAILABLE = /^(?:08...|53...|57P0[1-3]|57014|55P03|25P03)$/;
const NETWORK = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** Whether the server cannot be reached at the moment, or is too busy to answer in time. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    UNAVAILABLE.test(code) ||
    NETWORK.test(code) ||
    /connection t(?:imeout|erminated)|timeout exceeded/i.test(error.message)
  );
}

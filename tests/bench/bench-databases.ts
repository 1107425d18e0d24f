import { findPostgres } from '#tools/setup/postgres.ts';
import { postgresDatabases, temporarySqlite, type MakeDatabase } from '#tests/support/databases.ts';
import { startPostgres } from '#tests/support/postgres-server.ts';

/**
 * Databases as people run them: what is stored survives a power cut, on PostgreSQL too, which other
 * tests run without. Without a PostgreSQL on this machine there is SQLite alone.
 */
export async function benchDatabases() {
  const databases = new Map<string, MakeDatabase>([['SQLite', temporarySqlite]]);
  const programs = findPostgres();
  if (!programs) return { databases, stop: async () => undefined };
  const server = await startPostgres(programs, { durable: true });
  databases.set('PostgreSQL', postgresDatabases(server.url('postgres')));
  return { databases, stop: () => server.stop() };
}

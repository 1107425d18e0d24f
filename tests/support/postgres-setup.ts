import type { TestProject } from 'vitest/node';
import { findPostgres } from '#tools/setup/postgres.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL database from which others can be made; empty where there is none. */
    postgresUrl: string;
  }
}

/** Before the tests with a database, once: starts a PostgreSQL of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgres();
  if (!programs) process.stderr.write('No PostgreSQL on this machine: its tests are skipped.\n');
  const server = programs === undefined ? undefined : await startPostgres(programs);
  project.provide('postgresUrl', server?.url('postgres') ?? '');
  return async () => server?.stop();
}

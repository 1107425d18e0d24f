import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, inject } from 'vitest';

/** An empty database of a test's own. */
export interface TemporaryDatabase {
  /** For `openDatabase`: a file, or an address. */
  place: string;
  remove(): Promise<void>;
}

export type MakeDatabase = () => Promise<TemporaryDatabase>;

/** A file that is not there yet, in a folder of its own. */
export const temporarySqlite: MakeDatabase = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'registration-'));
  return {
    place: join(folder, 'data', 'database.sqlite'),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

/** Databases on a PostgreSQL server. @param url of one of its databases, from which others are made */
export function postgresDatabases(url: string): MakeDatabase {
  const administer = async (statement: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return async () => {
    const name = `test_${randomBytes(6).toString('hex')}`;
    await administer(`create database ${name}`);
    return {
      place: url.replace('/postgres?', `/${name}?`),
      remove: () => administer(`drop database ${name} with (force)`),
    };
  };
}

/** A database on the server that `postgres-setup.ts` has started. */
export const temporaryPostgres: MakeDatabase = () => postgresDatabases(inject('postgresUrl'))();

/** The same tests on SQLite and on PostgreSQL; without a PostgreSQL, its tests count as skipped. */
export function describeDatabases(tests: (makeDatabase: MakeDatabase) => void): void {
  describe('SQLite', () => tests(temporarySqlite));
  describe.skipIf(inject('postgresUrl') === '')('PostgreSQL', () => tests(temporaryPostgres));
}

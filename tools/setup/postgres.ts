import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installDebianPackage } from './install.ts';

/** Debian keeps the server's programs outside PATH, by version. */
const DEBIAN = '/usr/lib/postgresql/*/bin/initdb';

/** The folder with PostgreSQL's `initdb` and `postgres`, of the newest version; undefined if there is none. */
export function findPostgres(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.map((folder) => join(folder, 'initdb'));
  const byVersion = globSync(DEBIAN).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const initdb = [...onPath, ...byVersion].find((path) => existsSync(path));
  return initdb && dirname(initdb);
}

/** Tries to have PostgreSQL for the tests; those that need it are skipped where it cannot be had. */
export async function ensurePostgres(): Promise<void> {
  if (findPostgres()) return;
  await installDebianPackage('PostgreSQL', 'postgresql');
  if (findPostgres()) return;
  console.log(
    '  Ohne PostgreSQL werden seine Tests ausgelassen (Debian: apt-get install postgresql).',
  );
}

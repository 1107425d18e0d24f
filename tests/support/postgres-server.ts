import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const USER = 'portal';

/** A PostgreSQL of the tests' own, in a folder that goes with it; reached by a socket in there. */
export interface PostgresServer {
  /** Address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user of Debian's package, or as nobody. */
function unprivilegedUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = ['postgres', 'nobody']
    .map((name) => users.find((line) => line.startsWith(`${name}:`)))
    .find((line) => line !== undefined);
  const [, , uid, gid] = entry?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * @param programs the folder with `initdb` and `postgres`
 * @param how.durable whether what is stored has to outlive a power cut; without, it takes half the time
 */
export async function startPostgres(
  programs: string,
  { durable = false } = {},
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = unprivilegedUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  const data = join(folder, 'data');
  const initdb = [
    ...['--pgdata', data, '--username', USER, '--auth', 'trust'],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync', '--no-instructions'],
  ];
  const made = spawnSync(join(programs, 'initdb'), initdb, options);
  if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr ?? made.error)}`);

  const settings = [
    ...['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200'],
    `fsync=${durable ? 'on' : 'off'}`,
  ];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const lines = createInterface(server.stderr);
  await new Promise<void>((ready, fail) => {
    lines.on('line', (line) => line.includes('ready to accept connections') && ready());
    void ended.then(() => fail(new Error('PostgreSQL ended before it was ready')));
  });
  return {
    url: (database) =>
      `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '#tools/setup/run.mjs';
import { buildSite, siteEnvironment } from './build-site.ts';

/** Tests happen on this day unless they say otherwise: all examples of 2027 are still to come. */
export const TODAY = new Date('2026-12-01T12:00:00+01:00');

/** How a test wants its server. */
export interface SiteOptions {
  /** The server's clock stands still here. */
  now?: Date;
  /** Other settings, by the names of the environment variables. */
  settings?: Record<string, string>;
}

/** A running server with an empty database of its own. */
export interface ServedSite {
  /** Without a slash at the end, such as `http://localhost:40123`. */
  url: string;
  dataDir: string;
  pid: number;
  /** Sets the server's clock, which stands still there again; pages that it keeps stay kept. */
  setNow(now: Date): Promise<void>;
  /** What the server has logged so far. */
  log(): string;
  close(): Promise<void>;
}

/**
 * Builds a town's site if need be and serves it, in a process of its own and on a free port.
 * @param town a folder of `content/` or of `tests/fixtures/towns/`
 */
export async function serveSite(town: string, options: SiteOptions = {}): Promise<ServedSite> {
  await buildSite(town);
  const dataDir = await mkdtemp(join(tmpdir(), `bezirksportal-${town}-`));
  const logFile = join(dataDir, 'server.log');
  const output = openSync(logFile, 'a');
  const server = fork(resolve(projectRoot, 'tests/support/site-process.ts'), {
    cwd: projectRoot,
    execArgv: [],
    stdio: ['ignore', output, output, 'ipc'],
    env: {
      ...siteEnvironment(town),
      ...{ DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0' },
      ...{ RATE_LIMIT_RSVP: '1000000/min', RATE_LIMIT_CODES: '1000000/min' },
      RATE_LIMIT_CONFERENCE: '1000000/min',
      // The clock stands still, so that every form is sent as soon as it is open.
      FORM_SECONDS: '0',
      ...options.settings,
      TEST_NOW: (options.now ?? TODAY).toISOString(),
    },
  });
  const ended = once(server, 'exit');
  const log = () => readFileSync(logFile, 'utf8');
  const url = await Promise.race([
    once(server, 'message').then(([message]) => (message as { url: string }).url),
    ended.then(() => Promise.reject(new Error(`The server of ${town} did not start:\n${log()}`))),
  ]);
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  const setNow = async (now: Date) => {
    server.send({ now: now.toISOString() });
    await once(server, 'message');
  };
  return { url, dataDir, pid: server.pid ?? 0, setNow, log, close };
}

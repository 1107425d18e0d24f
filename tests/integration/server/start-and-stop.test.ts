import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { html, startTestSite } from './site.ts';

/** A bundle as Astro would leave it; its only page answers when the process is told to stop. */
const bundle = `
  export const matches = () => true;
  export const allRegistrationTerms = async () => [];
  export const allProfileTerms = async () => [];
  export const dataLinks = async () => new Map();
  export const searchSources = async () => [];
  export const render = () => new Promise((done) => {
    process.once('SIGTERM', () => done(new Response('zu Ende gebracht')));
    console.log(JSON.stringify({ msg: 'rendering' }));
  });
`;

let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  await mkdir(join(folder, 'site/client/bezirke'), { recursive: true });
  await mkdir(join(folder, 'site/server'));
  await writeFile(join(folder, 'site/client/bezirke/index.html'), '<title>Bezirke</title>');
  await writeFile(join(folder, 'site/server/entry.mjs'), bundle);
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function run(env: Record<string, string> = {}) {
  const usual = { PORT: '0', OUT_DIR: join(folder, 'site'), DATA_DIR: join(folder, 'data') };
  const started = spawn(process.execPath, ['src/server/main.ts'], { env: { ...usual, ...env } });
  child = started;
  const lines = createInterface(started.stdout)[Symbol.asyncIterator]();
  let errors = '';
  started.stderr.setEncoding('utf8').on('data', (data) => (errors += data));
  const ended = once(started, 'close').then(([code]) => ({ code, errors }));
  return {
    ended,
    stop: () => started.kill('SIGTERM'),
    /** The next line of the log with this message. */
    async logs(message: string): Promise<Record<string, unknown>> {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`ended before "${message}": ${errors}`);
        const entry = JSON.parse(value) as Record<string, unknown>;
        if (entry['msg'] === message) return entry;
      }
    },
  };
}

it('starts, and stops at SIGTERM when everybody has got an answer', async () => {
  const server = run();
  const url = String((await server.logs('started'))['url']);
  expect((await fetch(`${url}/bezirke/`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const underWay = fetch(`${url}/termine/`);
  await server.logs('rendering');
  server.stop();
  expect(await (await underWay).text()).toBe('zu Ende gebracht');
  expect(await server.ended).toEqual({ code: 0, errors: '' });
  await expect(fetch(`${url}/bezirke/`)).rejects.toThrow();
});

it('does not wait for ever for what does not end', async () => {
  const isRendering = Promise.withResolvers<void>();
  const site = await startTestSite({
    pages: {
      '/termine/': () => {
        isRendering.resolve();
        return new Promise(() => {});
      },
    },
    timeouts: { stop: 100 },
  });
  const lost = fetch(`${site.url}/termine/`);
  await isRendering.promise;
  await Promise.all([site.close(), expect(lost).rejects.toThrow()]);
});

it('closes connections on which nothing is under way', async () => {
  const site = await startTestSite({ pages: { '/termine/': () => html('Termine') } });
  await (await fetch(`${site.url}/termine/`)).text();
  await site.close();
  await expect(fetch(`${site.url}/termine/`)).rejects.toThrow();
});

it('waits for no connection that a browser has opened ahead and never used', async () => {
  const never = 10 * 60_000;
  const site = await startTestSite({ timeouts: { stop: never, headers: never, request: never } });
  const ahead = connect(Number(new URL(site.url).port), '127.0.0.1');
  await once(ahead, 'connect');
  const ended = once(ahead.resume(), 'close');
  await site.close();
  await ended;
});

it('says which settings are wrong, in one go', async () => {
  const { code, errors } = await run({ PORT: 'abc', SERVER_KEY: 'kurz' }).ended;
  expect(code).toBe(78);
  expect(errors).toContain('PORT (jetzt: „abc“)');
  expect(errors).toContain('SERVER_KEY: ');
  expect(errors).not.toContain('kurz');
});

it('says when the site is not built yet', async () => {
  const { code, errors } = await run({ OUT_DIR: join(folder, 'nichts') }).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/noch nicht gebaut[^]*npm run build/);
});

it('says when the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, errors } = await run({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} ist schon belegt. Bitte das andere Programm beenden oder PORT ändern.\n`,
  );
});

it('says when it cannot write to the data folder', async () => {
  await writeFile(join(folder, 'data'), 'eine Datei, kein Ordner');
  const { code, errors } = await run().ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/DATA_DIR.*kann der Server nicht schreiben/);
});

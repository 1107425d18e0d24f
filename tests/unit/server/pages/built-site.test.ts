import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadBuiltSite } from '#server/pages/built-site.ts';

const text = 'Der Bezirk Ost. '.repeat(100);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
});
afterEach(() => rm(folder, { recursive: true }));

const load = () => loadBuiltSite(folder, 'https://bezirke.example', () => ({}));

async function put(name: string, content: string | Buffer = text): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

it('gives every file the address that browsers ask for', async () => {
  const names = ['index.html', 'bezirke/index.html', 'straße/index.html', 'robots.txt'];
  for (const name of [...names, '.well-known/security.txt', '_astro/a@b.css']) await put(name);
  const { pages } = await load();
  expect([...pages.keys()].sort()).toEqual([
    '/',
    '/.well-known/security.txt',
    '/_astro/a@b.css',
    '/bezirke/',
    '/robots.txt',
    '/stra%C3%9Fe/',
  ]);
});

it('keeps error pages apart, in every language', async () => {
  for (const name of ['404.html', 'en/404/index.html', 'en/429.html']) await put(name);
  const { pages, errorPages } = await load();
  expect([...errorPages.keys()].sort()).toEqual(['/404', '/en/404', '/en/429']);
  expect(pages.size).toBe(0);
});

it('compresses what has not been compressed yet', async () => {
  await put('bezirke/index.html');
  await put('karte.png', Buffer.alloc(5000));
  const { pages } = await load();
  const page = pages.get('/bezirke/')?.variants;
  expect(brotliDecompressSync(page?.br?.body ?? '').toString()).toBe(text);
  expect(gunzipSync(page?.gzip?.body ?? '').toString()).toBe(text);
  expect(Object.keys(pages.get('/karte.png')?.variants ?? {})).toEqual(['identity']);
});

it('takes what lies compressed beside a file, unless it is older than the file', async () => {
  await put('index.html');
  await put('index.html.br', 'vom Bau');
  await put('index.html.gz', 'vom Bau');
  const fresh = await load();
  expect(fresh.pages.get('/')?.variants.br?.body.toString()).toBe('vom Bau');
  expect(fresh.pages.size).toBe(1);

  const old = new Date(Date.now() - 60_000);
  await utimes(join(folder, 'index.html.br'), old, old);
  const stale = await load();
  expect(stale.pages.get('/')?.variants.br?.body.toString()).not.toBe('vom Bau');
});

it('lets browsers keep for ever only what has a hash in its name', async () => {
  await put('_astro/look.a1b2.css');
  await put('index.html');
  const { pages } = await load();
  expect(pages.get('/_astro/look.a1b2.css')?.notModified).toContain(
    'public, max-age=31536000, immutable',
  );
  expect(pages.get('/')?.notModified).toContain('no-cache');
});

it('says where the site is, which the build did not know', async () => {
  const link = (origin: string) => `<link rel="canonical" href="${origin}/kontakte/">${text}`;
  await put('kontakte/index.html', link('https://origin.invalid'));
  const { pages } = await load();
  const { br, identity } = pages.get('/kontakte/')?.variants ?? {};
  expect(identity?.body.toString()).toBe(link('https://bezirke.example'));
  expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(link('https://bezirke.example'));
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postForm } from '#tests/support/post-form.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const get = (path: string, headers?: Record<string, string>) =>
  fetch(site.url + path, { headers: { ...headers } });

const BUILT = ['/bezirke/', '/kontakte/', '/ueber-uns/', '/api/quarters.geojson'];
const DATED = ['/', '/termine/', '/bezirke/nord/', '/stadtteile/hafen/', '/bezirk-finden?q=Hafen'];
const PERSONAL = ['/anmeldung/', '/konferenzen/nord-2027/anmeldung/'];

describe('how long an answer may be kept', () => {
  it.each([...BUILT, ...DATED])('%s is asked for anew, and answered with 304', async (path) => {
    const first = await get(path);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(W\/)?"[^"]+"$/);
    const second = await get(path, { 'If-None-Match': tag });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it.each(PERSONAL)('%s is not kept by anybody', async (path) => {
    const { headers } = await get(path);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('nor is the page of a registration', async () => {
    const { path } = await rsvp(site.url, { conference: 'nord-2027' });
    const { status, headers } = await get(path);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it('an answer to a form is kept for the button “back” of who sent it, by nobody else', async () => {
    const { status, headers } = await postForm(site, '/konferenzen/nord-2027/anmeldung/', {});
    expect([status, headers.get('cache-control')]).toEqual([422, 'private, no-cache']);
  });

  it('a stylesheet, whose name changes with it, may be kept for a year', async () => {
    const html = await (await get('/kontakte/')).text();
    const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const { headers } = await get(href);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

it.each([...BUILT, ...DATED])('%s comes compressed to whoever can read that', async (path) => {
  const { headers } = await get(path, { 'Accept-Encoding': 'br' });
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('vary')).toMatch(/accept-encoding/i);
});

it.each([...BUILT, ...DATED, ...PERSONAL])('%s sets no cookie', async (path) => {
  expect((await get(path)).headers.getSetCookie()).toEqual([]);
});

import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { readSitemap, type ReadPage } from '#tests/support/sitemap.ts';

/** Under the name by which the test asks, so that links lead back here. */
let origin: string;
let site: ServedSite;
let pages: ReadPage[];
beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  site = await serveSite('essen', { settings: { PORT: String(port), PUBLIC_ORIGIN: origin } });
  pages = await readSitemap(site.url);
});
afterAll(() => site.close());

/** A port that nobody uses; the server has to know it before it reads what was built. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const read = async (path: string) => {
  const response = await fetch(site.url + path);
  return { status: response.status, type: response.headers.get('content-type'), response };
};

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const canonical = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

describe('every page that may be found', () => {
  it('says where it is, absolutely, built or rendered', () => {
    for (const page of pages) {
      expect(canonical(page.html), page.path).toBe(origin + page.path);
      expect(meta(page.html, 'og:url'), page.path).toBe(origin + page.path);
    }
  });

  it('says what is shown of it where somebody passes it on', async () => {
    const pictures = new Set<string>();
    for (const page of pages) {
      expect(meta(page.html, 'og:title'), page.path).toMatch(/./);
      expect(meta(page.html, 'og:description')).toBe(meta(page.html, 'description'));
      const picture = meta(page.html, 'og:image') ?? '';
      expect(picture, page.path).toMatch(origin);
      pictures.add(picture);
    }
    expect(pictures.size).toBeGreaterThan(10);
    for (const picture of pictures) {
      const { status, type, response } = await read(picture.slice(origin.length));
      expect({ picture, status, type }).toEqual({ picture, status: 200, type: 'image/png' });
      expect((await response.arrayBuffer()).byteLength).toBeLessThan(60_000);
    }
  });

  it('knows nothing of an origin that nobody can reach', () => {
    for (const { html, path } of pages) expect(html, path).not.toContain('origin.invalid');
  });
});

describe('search engines', () => {
  it('find the sitemap that robots.txt names, and every page in it', async () => {
    const robots = await (await read('/robots.txt')).response.text();
    expect(robots).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    const index = await (await read('/sitemap-index.xml')).response.text();
    expect(index).toContain(`<loc>${origin}/sitemap-de.xml</loc>`);
    expect(pages.length).toBeGreaterThan(100);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path, status, html } of pages) {
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(meta(html, 'robots'), path).toBeUndefined();
    }
  });

  it('learn since when a date is moved or called off', async () => {
    const sitemap = await (await read('/sitemap-de.xml')).response.text();
    expect(sitemap).toMatch(
      /konferenzen\/vi-2027-fruehjahr\/<\/loc><lastmod>2026-11-16T09:30:00.000Z</,
    );
  });

  it('are not told of languages that the site does not speak', async () => {
    expect((await read('/sitemap-fr.xml')).status).toBe(404);
  });

  it.each(['/anmeldung/', '/konferenzen/iii-2027/anmeldung/', '/bezirk-finden?q=Kray'])(
    'may not show %s',
    async (path) => {
      const { response } = await read(path);
      expect(meta(await response.text(), 'robots')).toBe('noindex');
    },
  );
});

it('who finds a weak spot learns whom to tell, and until when that holds', async () => {
  const { type, response } = await read('/.well-known/security.txt');
  const text = await response.text();
  expect(type).toBe('text/plain; charset=utf-8');
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.\d{3}Z$/m);
  expect(text).toContain(`Canonical: ${origin}/.well-known/security.txt`);
});

import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtPage, startTestSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: 'manual' });

/** Unlike fetch, leaves the body as it came. */
function raw(path: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((done, failed) => {
    request(site.url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(Buffer.concat(chunks)));
    })
      .on('error', failed)
      .end();
  });
}

describe('a built page', () => {
  it('comes in the encoding that the client likes best', async () => {
    const br = await raw('/bezirke/', { 'Accept-Encoding': 'gzip, br' });
    const gzip = await raw('/bezirke/', { 'Accept-Encoding': 'gzip, br;q=0' });
    const identity = await raw('/bezirke/', {});
    expect(brotliDecompressSync(br).toString()).toBe(districtPage);
    expect(gunzipSync(gzip).toString()).toBe(districtPage);
    expect(identity.toString()).toBe(districtPage);
  });

  it('says how it may be cached', async () => {
    const page = await open('/bezirke/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('vary')).toBe('Accept-Encoding');
    const stylesheet = await open('/_astro/look.a1b2.css');
    expect(stylesheet.headers.get('cache-control')).toContain('immutable');
    expect(stylesheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await open('/bezirke/')).headers.get('etag') ?? '';
    const again = await open('/bezirke/', { 'If-None-Match': `"x", ${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect((await open('/bezirke/', { 'If-None-Match': '"x"' })).status).toBe(200);
  });

  it('answers HEAD as it would answer GET, without the body', async () => {
    const [head, get] = await Promise.all([
      fetch(`${site.url}/bezirke/`, { method: 'HEAD' }),
      open('/bezirke/'),
    ]);
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  it('ignores the query', async () => {
    expect((await open('/bezirke/?utm_source=zeitung')).status).toBe(200);
  });

  it.each([
    '/bezirke',
    '/Bezirke/',
    '/BEZIRKE',
    '/bezirke/index.html',
    '/./bezirke/',
    '/%62ezirke',
  ])('is found under %s, too', async (path) => {
    // fetch would tidy the path up before it sends it.
    const location = await new Promise((done) => {
      request({ port: site.port, path: `${path}?seite=2`, headers: { host: site.host } })
        .on('response', ({ statusCode, headers }) => done([statusCode, headers.location]))
        .end();
    });
    expect(location).toEqual([301, '/bezirke/?seite=2']);
  });
});

describe('an error', () => {
  it('is a page of the site, in the language of the address, and never cached', async () => {
    const german = await open('/gibt-es-nicht/');
    expect(german.status).toBe(404);
    expect(german.headers.get('cache-control')).toBe('no-store');
    expect(german.headers.get('etag')).toBeNull();
    expect(await german.text()).toContain('Nicht gefunden');
    expect(await (await open('/en/gibt-es-nicht/')).text()).toContain('Not found');
    expect(await (await open('/ar/gibt-es-nicht/')).text()).toContain('Nicht gefunden');
  });

  it('is not itself an address', async () => {
    for (const path of ['/404.html', '/404/', '/en/404/']) {
      expect((await open(path)).status, path).toBe(404);
    }
  });

  it('is a list of messages for programs', async () => {
    const answer = await open('/api/gibt-es-nicht');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      errors: [{ field: '', message: 'Diese Seite gibt es nicht.' }],
    });
  });

  it('says in German what is wrong where the site has no page for it', async () => {
    const answer = await fetch(`${site.url}/bezirke/`, { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(await answer.text()).toContain('Das geht an dieser Adresse nicht.');
  });
});

describe('probes', () => {
  it('are answered under any name', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const status = await new Promise((done) => {
        request({ port: site.port, path, headers: { host: '10.0.0.7' } })
          .on('response', (response) => done(response.resume().statusCode))
          .end();
      });
      expect(status, path).toBe(200);
    }
  });

  it('tell a database that does not answer from a process that has gone', async () => {
    const broken = await startTestSite({ isReady: () => Promise.reject(new Error('weg')) });
    expect((await fetch(`${broken.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
    await broken.close();
  });

  it('do not end the server when something throws', async () => {
    const broken = await startTestSite({
      isReady: () => {
        throw new Error('weg');
      },
    });
    expect((await fetch(`${broken.url}/readyz`)).status).toBe(500);
    expect((await fetch(`${broken.url}/bezirke/`)).status).toBe(200);
    await broken.close();
  });
});

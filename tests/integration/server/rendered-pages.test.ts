import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html, startTestSite, type TestSite } from './site.ts';

const form = '/konferenzen/herbst/anmeldung/';
const long = 'Bitte lesen Sie das. '.repeat(100);
let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({
    env: { RATE_LIMIT_RSVP: '1000/h' },
    pages: {
      [form]: async (request) => {
        if (request.method === 'GET') return html(long);
        const fields = await request.formData();
        if (fields.get('name'))
          return Response.redirect(new URL('/anmeldung/ABC/', request.url), 303);
        return html('Fehler: Name fehlt', { status: 422 });
      },
      // The list of addresses says that such pages are built, and this one is not.
      '/ohne-adresse/': () => html('von einer zu weiten Route'),
      '/anmeldung/ABC/': () => html('Ihre Anmeldung', { headers: { 'Set-Cookie': 'a=b' } }),
      '/anmeldung/KAPUTT/': () => Promise.reject(new Error('kaputt')),
      '/anmeldung/FREMD/': () => new Response('Cross-site forbidden', { status: 403 }),
      '/api/finder': () => Response.json({ ask: 'none' }),
      '/api/rsvp': () => Response.json({ errors: [{ field: 'conference' }] }, { status: 404 }),
    },
  });
});
afterAll(() => site.close());

const open = (path: string, init?: RequestInit) =>
  fetch(site.url + path, { redirect: 'manual', ...init });
const send = (fields: Record<string, string>) =>
  open(form, { method: 'POST', body: new URLSearchParams(fields) });

describe('a rendered page', () => {
  it('is compressed, has the security headers, and is not stored anywhere', async () => {
    const page = await open(form, { headers: { 'Accept-Encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain(long);
  });

  it('answers HEAD without a body', async () => {
    const [head, get] = await Promise.all([open(form, { method: 'HEAD' }), open(form)]);
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  });

  it('may redirect, refuse with words of its own, and set cookies', async () => {
    const done = await send({ name: 'Ana' });
    expect(done.status).toBe(303);
    expect(new URL(done.headers.get('location') ?? '').pathname).toBe('/anmeldung/ABC/');
    const refused = await send({ name: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Name fehlt');
    expect((await open('/anmeldung/ABC/')).headers.getSetCookie()).toEqual(['a=b']);
  });

  it('answers programs in their own way, and scripts of other websites with open data', async () => {
    const found = await open('/api/finder');
    expect(found.headers.get('access-control-allow-origin')).toBe('*');
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    const unknown = await open('/api/rsvp', init);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toEqual({ errors: [{ field: 'conference' }] });
  });
});

describe('in place of a rendered page', () => {
  it('stands the error page when it throws, and the log tells why', async () => {
    const answer = await open('/anmeldung/KAPUTT/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Fehler bei uns');
    const entry = site.logged.find(({ level }) => level === 'error');
    expect(entry).toMatchObject({ err: { message: 'kaputt' } });
    expect(answer.headers.get('x-request-id')).toBe(entry?.['reqId']);
  });

  it('stand our words when Astro refuses in English', async () => {
    expect(await (await open('/anmeldung/FREMD/')).text()).toContain('nicht erlaubt');
  });

  it.each(['/anmeldung/XYZ/', '/ohne-adresse/', '/a/b/c/'])(
    'stands the error page when there is none: %s',
    async (path) => {
      const answer = await open(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Nicht gefunden');
    },
  );

  it('stands its right address', async () => {
    const toSlash = await open('/anmeldung/ABC?a=b');
    expect([toSlash.status, toSlash.headers.get('location')]).toEqual([301, '/anmeldung/ABC/?a=b']);
    const fromSlash = await open('/api/finder/');
    expect([fromSlash.status, fromSlash.headers.get('location')]).toEqual([301, '/api/finder']);
    const kept = await open('/anmeldung/ABC', { method: 'POST', body: new URLSearchParams() });
    expect([kept.status, kept.headers.get('location')]).toEqual([308, '/anmeldung/ABC/']);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { postForm } from '#tests/support/post-form.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

it.each([
  '/gibt-es-nicht/',
  '/bezirke/west/',
  '/stadtteile/atlantis/',
  '/konferenzen/nord-1999/',
  '/konferenzen/nord-1999/anmeldung/',
  '/termine/2031-07/',
  '/termine/gestern/',
  '/aktuelles/gibt-es-nicht/',
  '/fr/kontakte/',
  '/constructor/',
  '/bezirke/__proto__/',
])('%s is a 404 that offers the finder and a way home', async (path) => {
  const response = await fetch(site.url + path);
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain('Diese Seite gibt es nicht');
  expect(html).toContain('action="/bezirk-finden"');
  expect(html).toContain('href="/"');
  expect(html).toContain('content="noindex"');
});

it.each(['XXXX-XXXX-XXXX', 'code', '%F0%9F%98%80'])(
  'the unknown code %s is met with a telephone number and the way to try again',
  async (code) => {
    const response = await fetch(`${site.url}/anmeldung/${code}/`);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('Diese Anmeldung finden wir nicht');
    expect(html).toContain('href="/anmeldung/"');
    expect(html).toMatch(/href="tel:\+49/);
  },
);

it.each([
  ['', 'Das haben Sie geschrieben'],
  ['/ar', 'هذا ما كتبتموه'],
])('answers sent to a profile that is gone meanwhile are given back: %s', async (prefix, title) => {
  const fields = { action: 'finish', gaps: 'Ein Raum & <b>Licht', ideas: '' };
  const response = await postForm(site, `${prefix}/steckbrief/BCDF-GHJK-MNPQ/`, fields);
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain(title);
  expect(html.match(/<textarea/g)).toHaveLength(1);
  expect(html).toMatch(/readonly[^>]*>Ein Raum (&amp;|&#38;) &lt;b(&gt;|>)Licht<\/textarea>/);
  const unanswered = await postForm(site, `${prefix}/steckbrief/BCDF-GHJK-MNPQ/`, {});
  expect(await unanswered.text()).not.toContain(title);
});

it.each([
  ['/bezirke', '/bezirke/'],
  ['/Bezirke/Nord', '/bezirke/nord/'],
  ['/bezirke/NORD/', '/bezirke/nord/'],
  ['/Konferenzen/Nord-2027/Anmeldung', '/konferenzen/nord-2027/anmeldung/'],
  ['/anmeldung/CDFG-HJKM-NPQR', '/anmeldung/CDFG-HJKM-NPQR/'],
  ['/kontakte/index.html', '/kontakte/'],
  ['/bezirk-finden/?q=Hafen', '/bezirk-finden?q=Hafen'],
  ['/bezirk-finden/?q=', '/bezirk-finden?q='],
  ['/bezirke/index.html', '/bezirke/'],
  ['/bezirke//nord/', '/bezirke/nord/'],
  ['/stadtteile/Br%C3%BCckenkopf', '/stadtteile/brueckenkopf/'],
  ['/stadtteile/Bru%CC%88ckenkopf/?a=b', '/stadtteile/brueckenkopf/?a=b'],
  ['/de/', '/'],
  ['/de/termine', '/termine/'],
])('%s leads to the one spelling, %s', async (path, expected) => {
  const response = await fetch(site.url + path, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, expected]);
});

it('a form from another website is refused with what to do instead, and data with a message', async () => {
  const headers = { Origin: 'https://anderswo.example' };
  const send = (path: string, body: BodyInit, more = {}) =>
    fetch(site.url + path, { method: 'POST', body, headers: { ...headers, ...more } });
  const page = await send('/anmeldung/', new URLSearchParams({ code: 'ABC' }));
  expect(page.status).toBe(403);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toMatch(/Öffnen Sie die Seite hier neu[^]*href="tel:/);

  const read = await fetch(`${site.url}/api/rsvp`);
  expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await read.json()).toMatchObject({ errors: [{ field: '' }] });
});

it('where nobody registers, the form leads to the conference', async () => {
  const response = await fetch(`${site.url}/konferenzen/nord-2019/anmeldung/`, {
    redirect: 'manual',
  });
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    '/konferenzen/nord-2019/',
  ]);
});

it.each([
  ['/en/gibt-es-nicht/', 'en', 'ltr', 'This page does not exist'],
  ['/ar/stadtteile/atlantis/', 'ar', 'rtl', 'هذه الصفحة غير موجودة'],
])('%s says so in the language of its address', async (path, lang, dir, words) => {
  const response = await fetch(site.url + path);
  const html = await response.text();
  expect(response.status).toBe(404);
  expect(html).toContain(`<html lang="${lang}" dir="${dir}">`);
  expect(html).toContain(words);
  expect(html).toContain(`action="/${lang}/bezirk-finden"`);
  // What it was looked for as is not known; the other languages begin at their start pages.
  expect(html).toMatch(/<a href="\/"[^>]*>\s*Deutsch/);
});

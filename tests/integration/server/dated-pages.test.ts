import { afterEach, describe, expect, it } from 'vitest';
import { html, startTestSite, type Page, type TestSite } from './site.ts';

let now: Date;
let site: TestSite;

afterEach(() => site.close());

/** A site whose pages count how often they are rendered; its clock stands still. */
async function start(pages: Record<string, Page>, options: { keptBytes?: number } = {}) {
  now = new Date('2027-03-04T10:00:00Z');
  const rendered: string[] = [];
  const counting = Object.entries(pages).map(([path, page]): [string, Page] => [
    path,
    (request, locals) => {
      rendered.push(new URL(request.url).pathname + new URL(request.url).search);
      return page(request, locals);
    },
  ]);
  site = await startTestSite({
    pages: Object.fromEntries(counting),
    clock: () => now,
    ...options,
  });
  return rendered;
}

/** A page that is true for a minute. */
const minutePage: Page = (request, locals) => {
  locals.page.validUntil = new Date(locals.now.getTime() + 60_000);
  return html(`Um ${locals.now.toISOString()} bei ${new URL(request.url).search}`);
};

const open = (path: string, init?: RequestInit) => fetch(site.url + path, init);
const pass = (ms: number) => (now = new Date(now.getTime() + ms));

describe('a dated page', () => {
  it('is rendered once, and anew when it is no longer true', async () => {
    const rendered = await start({ '/termine/': minutePage });
    const first = await (await open('/termine/')).text();
    pass(59_999);
    expect(await (await open('/termine/')).text()).toBe(first);
    expect(rendered).toHaveLength(1);
    pass(1);
    expect(await (await open('/termine/')).text()).toContain('10:01:00');
    expect(rendered).toHaveLength(2);
  });

  it('can be revalidated by browsers, not kept', async () => {
    await start({ '/termine/': minutePage });
    const rendering = await open('/termine/');
    const kept = await open('/termine/');
    expect(rendering.headers.get('cache-control')).toBe('no-cache');
    expect(kept.headers.get('etag')).toBe(rendering.headers.get('etag'));
    const etag = kept.headers.get('etag') ?? '';
    expect((await open('/termine/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('is looked at again after a day at the latest', async () => {
    const rendered = await start({
      '/termine/': (_request, { page }) => {
        page.validUntil = new Date('2999-01-01');
        return html('Termine');
      },
    });
    await open('/termine/');
    pass(24 * 60 * 60 * 1000);
    await open('/termine/');
    expect(rendered).toHaveLength(2);
  });

  it('is one page whatever query keys are made up, and does not show them', async () => {
    const rendered = await start({ '/termine/': minutePage });
    const plain = await (await open('/termine/')).text();
    expect(await (await open('/termine/?utm_source=a')).text()).toBe(plain);
    expect(await (await open('/termine/?x=1&y=2')).text()).toBe(plain);
    expect(rendered).toEqual(['/termine/']);
  });

  it('does not show made-up query keys when it is rendered because of them', async () => {
    await start({ '/termine/': minutePage });
    expect(await (await open('/termine/?bezirk=ost&x=%3Cscript%3E')).text()).toContain(
      'bei ?bezirk=ost<',
    );
  });

  it('is another page for another filter', async () => {
    const rendered = await start({ '/termine/': minutePage });
    await open('/termine/?bezirk=ost');
    await open('/termine/?bezirk=west');
    await open('/termine/?bezirk=ost');
    expect(rendered).toEqual(['/termine/?bezirk=ost', '/termine/?bezirk=west']);
  });

  it('answers HEAD from what is kept for GET', async () => {
    const rendered = await start({ '/termine/': minutePage });
    const head = await open('/termine/', { method: 'HEAD' });
    const get = await open('/termine/');
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(rendered).toHaveLength(1);
  });

  it('leaves the memory when others need it', async () => {
    const rendered = await start({ '/termine/': minutePage }, { keptBytes: 7000 });
    for (const filter of ['a', 'b', 'c', 'd', 'a']) await open(`/termine/?bezirk=${filter}`);
    expect(rendered).toHaveLength(5);
  });
});

describe('is never kept:', () => {
  it.each<[string, Page]>([
    ['a page that does not say how long it is true', () => html('Persönlich')],
    [
      'a page that is already past',
      (_request, { now: at, page }) => {
        page.validUntil = at;
        return html('Vorbei');
      },
    ],
    [
      'an error',
      (request, locals) => {
        void minutePage(request, locals);
        return html('Gibt es nicht', { status: 404 });
      },
    ],
    [
      'a redirect',
      (request, locals) => {
        void minutePage(request, locals);
        return new Response(null, { status: 303, headers: { Location: '/' } });
      },
    ],
    [
      'a page that sets a cookie',
      (request, locals) => {
        void minutePage(request, locals);
        return html('Angemeldet', { headers: { 'Set-Cookie': 'a=b' } });
      },
    ],
  ])('%s', async (_name, page) => {
    const rendered = await start({ '/termine/': page });
    for (let count = 0; count < 2; count += 1) {
      const answer = await open('/termine/', { redirect: 'manual' });
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect(rendered).toHaveLength(2);
  });
});

it('a personal page gets the whole query', async () => {
  await start({
    '/konferenzen/herbst/anmeldung/': (request) => html(new URL(request.url).search),
  });
  const page = await open('/konferenzen/herbst/anmeldung/?personen=4');
  expect(await page.text()).toContain('?personen=4');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#config/routes.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('essen');
});
afterAll(() => site.close());

const types: Record<string, RegExp> = {
  '/api/districts.json': /^application\/json/,
  '/api/quarters.csv': /^text\/csv; charset=utf-8/,
  '/api/quarters.geojson': /^application\/geo\+json/,
  '/api/quarters.topojson': /^application\/json/,
  '/api/finder?q=altendorf': /^application\/json/,
  '/api/events.json': /^application\/json/,
  '/termine.ics': /^text\/calendar; charset=utf-8/,
  '/termine.xml': /^application\/atom\+xml; charset=utf-8/,
  '/api/dcat.jsonld': /^application\/ld\+json/,
};

/** Parts of the town's feeds, and single dates; `tests/integration/feeds` is about them. */
const isPart = ({ path }: { path: string }) => /\{\w+\}.*\.(ics|xml)$/.test(path);

it('these are all addresses with open data', () => {
  const open = Object.values(routes).filter(
    (it) => 'openTo' in it && it.openTo === 'scripts' && !isPart(it),
  );
  const tested = Object.keys(types).map((address) => address.split('?')[0]);
  expect(open.map(({ path }) => path).sort()).toEqual(tested.sort());
});

describe.each(Object.entries(types))('%s', (address, type) => {
  // What a browser sends for a script of another website that reads without credentials.
  const read = (headers = {}) =>
    fetch(site.url + address, { headers: { Origin: 'https://anderswo.example', ...headers } });

  it('says what it is, under which licence, and where it is described', async () => {
    const { status, headers } = await read();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(type);
    expect(headers.get('link')).toMatch(
      /<https:\/\/www\.govdata\.de\/dl-de\/by-2-0>; rel="license"/,
    );
    expect(headers.get('link')).toContain('</daten/>; rel="describedby"');
  });

  it('may be read by scripts of other websites, and sets no cookie', async () => {
    const { headers } = await read();
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('is not sent again to those who have it', async () => {
    const { headers } = await read();
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await read({ 'If-None-Match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    expect(again.headers.get('link')).toContain('rel="license"');
  });
  it('lets browsers ask first, as they do before they look whether it has changed', async () => {
    const asked = { 'Access-Control-Request-Headers': 'if-none-match' };
    const { status, headers } = await fetch(site.url + address, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://anderswo.example',
        'Access-Control-Request-Method': 'GET',
        ...asked,
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(headers.get('access-control-allow-headers')).toBe('*');
  });
});

it('registrations are nothing for scripts of other websites', async () => {
  const headers = { 'Content-Type': 'application/json', Origin: 'https://anderswo.example' };
  const answer = await fetch(`${site.url}/api/rsvp`, { method: 'POST', headers, body: '{}' });
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
});

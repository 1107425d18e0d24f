import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

/** A day after the oldest offer was checked, and a year after. */
const FRESH = new Date('2025-03-02T12:00:00+01:00');
const OLD = new Date('2026-03-01T00:00:00+01:00');

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const read = async (path: string) => (await fetch(site.url + path)).text();
const titles = (html: string) =>
  [...html.matchAll(/<li class="offer".*?<h3>\s*(.*?)\s*<\/h3>/gs)].map(([, title]) => title);

describe('the list of offers', () => {
  it.each([
    ['', ['Chor', 'Deutsch im Norden', 'Rudern für alle']],
    ['?bezirk=sued', ['Chor']],
    ['?stadtteil=altmarkt', ['Chor', 'Deutsch im Norden']],
    ['?thema=sport', ['Rudern für alle']],
    ['?sprache=ar&tag=sa', ['Rudern für alle']],
    ['?tag=mo', []],
    ['?bezirk=gibt-es-nicht', ['Chor', 'Deutsch im Norden', 'Rudern für alle']],
  ])('asked with %s shows %j and says how many', async (query, expected) => {
    const html = await read(`/angebote/${query}`);
    expect(titles(html)).toEqual(expected);
    const count = expected.length || 'Kein';
    expect(html).toMatch(new RegExp(`<h2 id="ergebnis" [^>]*>\\s*${count} Angebot`));
  });

  it('says of a district where something is missing', async () => {
    const html = await read('/bezirke/nord/');
    // Four quarters and twelve themes; rowing is two of the fields.
    expect(html).toContain('46 von 48 Feldern');
    expect(html).toContain('href="/angebote/?stadtteil=hafen&amp;thema=sport"');
  });
});

it.each([
  [FRESH, false],
  [OLD, true],
])('on %s tells whether the oldest offer was checked long ago: %s', async (now, stale) => {
  const then = await serveSite('zweibruck', { now });
  const html = await (await fetch(`${then.url}/angebote/?thema=language`)).text();
  await then.close();
  expect(html.includes('Zuletzt geprüft am 1. März 2025')).toBe(stale);
});

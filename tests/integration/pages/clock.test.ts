import { describe, expect, it } from 'vitest';
import { serveSite } from '#tests/support/serve-site.ts';

const NORTH = 'Zweites Treffen im Norden';
const EVERYONE = 'Treffen für die ganze Stadt';

/** The main part of a page of Zweibruck, as it reads at an instant. */
async function pageAt(instant: string, path: string): Promise<string> {
  const site = await serveSite('zweibruck', { now: new Date(instant) });
  try {
    const html = await (await fetch(site.url + path)).text();
    return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  } finally {
    await site.close();
  }
}

/** What a list names of the two dates of 2027, in its order. */
const named = (html: string) =>
  [...html.matchAll(new RegExp(`${NORTH}</a>|${EVERYONE}</a>`, 'g'))].map(([text]) =>
    text.replace('</a>', ''),
  );

describe('the next dates on the start page', () => {
  it.each([
    ['on the evening itself, until it ends', '2027-05-12T19:59:59+02:00', [NORTH, EVERYONE]],
    ['not a second longer', '2027-05-12T20:00:00+02:00', [EVERYONE]],
    ['all day long where the hour is not known', '2027-09-21T23:59:59+02:00', [EVERYONE]],
    ['until midnight there, not in London', '2027-09-22T00:00:00+02:00', []],
  ])('stand there %s', async (_, instant, expected) => {
    expect(named(await pageAt(instant, '/'))).toEqual(expected);
  });
});

it('a district says so when nothing is planned, and what has been', async () => {
  const html = await pageAt('2027-09-22T00:00:00+02:00', '/bezirke/nord/');
  expect(html).toContain('Zurzeit steht kein Termin fest.');
  expect(html.indexOf('Was bisher war')).toBeLessThan(html.indexOf(NORTH));
});

it('a month shows its dates in order, past or not', async () => {
  const html = await pageAt('2027-06-01T12:00:00+02:00', '/termine/2027-05/');
  // The grid says it a second time, as a list for narrow screens.
  expect([...new Set(named(html))]).toEqual([NORTH]);
});

it('the finder names the date that is next today', async () => {
  const before = await pageAt('2027-05-12T12:00:00+02:00', '/bezirk-finden?q=Altmarkt');
  const after = await pageAt('2027-05-13T12:00:00+02:00', '/bezirk-finden?q=Altmarkt');
  expect([named(before)[0], named(after)[0]]).toEqual([NORTH, EVERYONE]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite('zweibruck', { now: new Date('2030-10-26T12:00:00+02:00') });
});
afterAll(() => site.close());

const open = (path: string) => fetch(site.url + path, { redirect: 'manual' });

/** The main part of a page at an instant; the server keeps what it has rendered before. */
async function pageAt(instant: string, path: string): Promise<string> {
  await site.setNow(new Date(instant));
  const html = await (await open(path)).text();
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** The days of a list in their order: "2030-10-27". */
const days = (html: string) => [...html.matchAll(/id="tag-([\d-]+)"/g)].map(([, day]) => day);

/** The clock only goes forward here: what is kept is true until an instant, not from one. */
describe('the list of dates, through the page cache,', () => {
  it.each([
    ['shows a walk in the night of the clock change', '2030-10-27T00:00:00Z', '2030-10-27'],
    [
      'still after the first three o’clock, which comes twice',
      '2030-10-27T01:59:59Z',
      '2030-10-27',
    ],
    ['until its end in winter time', '2030-10-27T02:29:59Z', '2030-10-27'],
    ['and not an instant longer', '2030-10-27T02:30:00Z', '2030-10-29'],
  ])('%s', async (_, instant, first) => {
    expect(days(await pageAt(instant, '/termine/'))[0]).toBe(first);
  });

  it('tells what has changed in words, and what is not known yet', async () => {
    const html = await pageAt('2030-11-01T12:00:00+01:00', '/termine/');
    expect(days(html).slice(0, 3)).toEqual(['2030-11-05', '2030-11-13', '2030-11-19']);
    for (const words of [
      'Abgesagt',
      'Die Bücherei wird gestrichen.',
      'Verschoben vom 12. November 2030',
      'Ausgebucht',
      'Noch ohne festen Tag',
      'Verschoben vom 20. Oktober 2030',
      'Ort steht noch nicht fest',
    ]) {
      expect(html).toContain(words);
    }
    expect(days(html)).not.toContain('2030-12-24');
  });

  it.each([
    ['shows a party at the end of the year', '2030-12-31T22:59:59Z', '2030-12-31'],
    ['that goes on into the new one', '2030-12-31T23:30:00Z', '2030-12-31'],
    ['and is over at one o’clock there', '2031-01-01T00:00:00Z', '2031-01-07'],
    ['and ends with the last meeting', '2031-01-07T19:00:00Z', undefined],
  ])('%s', async (_, instant, first) => {
    expect(days(await pageAt(instant, '/termine/'))[0]).toBe(first);
  });
});

describe('a month', () => {
  const MONTH = '/termine/2030-11/';

  it('marks today, and another day after midnight', async () => {
    const today = (html: string) =>
      /aria-current="date"[^>]*>\s*<(?:a|span)[^>]*>\s*(\d+)/.exec(html)?.[1];
    expect(today(await pageAt('2030-11-13T22:59:59Z', MONTH))).toBe('13');
    expect(today(await pageAt('2030-11-13T23:00:00Z', MONTH))).toBe('14');
  });

  it('leads to each of its days', async () => {
    const html = await pageAt('2030-11-01T12:00:00+01:00', MONTH);
    expect(html).toContain('href="/termine/2030-11-13/"');
    expect((await open('/termine/2030-11-13/')).status).toBe(200);
    expect((await open('/termine/2030-11-12/')).status).toBe(404);
    expect((await open('/termine/2030-13/')).status).toBe(404);
  });
});

describe('a filter', () => {
  it('stands in the address and goes along to the months', async () => {
    const html = await pageAt('2030-11-01T12:00:00+01:00', '/termine/?thema=language');
    expect(html).toContain('9 Termine');
    expect(html).toContain('href="/termine/2030-11/?thema=language"');
  });

  it('finds words in any spelling of capitals and accents', async () => {
    const html = await pageAt('2030-11-01T12:00:00+01:00', '/termine/?suche=LESEKREIS+fluss');
    expect(html).toContain('9 Termine');
  });

  it.each([
    ['/termine/?bezirk=&thema=language&suche=', '/termine/?thema=language'],
    ['/termine/?bezirk=mond', '/termine/'],
    ['/termine/?thema=language&bezirk=sued', '/termine/?bezirk=sued&thema=language'],
    ['/termine/?seite=99', '/termine/'],
    ['/termine/?seite=-1', '/termine/'],
    ['/termine/2030-11/?reihe=x', '/termine/2030-11/'],
  ])('that means nothing is not kept: %s goes on to %s', async (asked, clean) => {
    const answer = await open(asked);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, clean]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('of free text is answered and not kept', async () => {
    const answer = await open('/termine/?suche=fluss');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

it('the page of what repeats names the next meeting that takes place', async () => {
  const html = await pageAt('2030-11-01T12:00:00+01:00', '/veranstaltungen/lesekreis/');
  expect(html).toContain('Jede Woche: Dienstag');
  const facts = html.slice(html.indexOf('Nächstes Mal'));
  expect(/Mittwoch, 13\. November 2030/.exec(facts)?.index).toBeLessThan(200);
});

it('a series has its programme, and its places without a date', async () => {
  const html = await pageAt('2030-11-01T12:00:00+01:00', '/reihen/winter-2030/');
  for (const words of ['Programm: 2 Termine', 'Feier zum Jahreswechsel', '1 Ort', 'Teestube']) {
    expect(html).toContain(words);
  }
});

it('the archive tells of a conference from the instant of its end', async () => {
  const year = '/termine/archiv/2027/';
  expect(await pageAt('2027-05-12T19:59:59+02:00', '/termine/archiv/')).not.toContain('2027');
  expect(await pageAt('2027-05-12T20:00:00+02:00', year)).toContain('Zweites Treffen im Norden');
  expect(await pageAt('2027-05-12T20:00:00+02:00', '/termine/archiv/2019/')).toContain(
    'Ungefähr 40 Menschen waren da.',
  );
});

it('the archive calls dates further ones only beside others', async () => {
  const html = await pageAt('2030-11-01T12:00:00+01:00', '/termine/archiv/');
  expect(html).toMatch(/2030[^]*?\d Termine?/);
  expect(html).not.toContain('weiter');
  const year = await pageAt('2030-11-01T12:00:00+01:00', '/termine/archiv/2030/');
  expect(year).toMatch(/<h2[^>]*>\s*\d+ Veranstaltung/);
});

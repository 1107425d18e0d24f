import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '#domain/feeds/atom.ts';
import type { Feed, NewsFeed } from '#domain/feeds/feed.ts';
import { feedEntry, feedOf, whole } from './feeds.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });

async function read(told: Feed | NewsFeed) {
  const text = await whole(atomFeed(told, 'termine'));
  expect(XMLValidator.validate(text)).toBe(true);
  return parser.parse(text).feed;
}

const moved = feedEntry({
  history: [{ at: '2027-02-01T10:00:00+01:00', change: 'moved', from: '2027-03-01' }],
});

describe('an Atom feed', async () => {
  const feed = await read(feedOf(feedEntry(), moved));

  test('says what it is, in which language, whose, and where', () => {
    expect(feed.title).toBe('Termine, Zweibruck');
    expect(feed['@_xml:lang']).toBe('de');
    expect(feed.author.name).toBe('Stadt Zweibruck');
    expect(feed.id).toBe('tag:zweibruck.example,2026:termine');
    expect(feed.link).toEqual([
      expect.objectContaining({
        '@_rel': 'self',
        '@_href': 'https://zweibruck.example/termine.ics',
      }),
      expect.objectContaining({
        '@_rel': 'alternate',
        '@_href': 'https://zweibruck.example/termine/',
      }),
    ]);
  });

  test('was updated when its last entry was', () => {
    expect(feed.updated).toBe('2027-02-01T09:00:00.000Z');
    expect(feed.entry.map(({ updated }: { updated: string }) => updated)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2027-02-01T09:00:00.000Z',
    ]);
  });

  test('tells each date with a lasting name, its page and what it is about', () => {
    expect(feed.entry[0]).toMatchObject({
      id: 'tag:zweibruck.example,2026:konferenzen/nord-2027',
      title: 'Konferenz im Norden',
      link: { '@_href': 'https://zweibruck.example/konferenzen/nord-2027/' },
      category: [{ '@_term': 'Konferenz' }, { '@_term': 'Bezirk Nord' }],
    });
    expect(feed.entry[0].summary).toContain('17:00–20:00 Uhr');
  });
});

test('what looks like markup stays text', async () => {
  const title = `Tom & <b>"Jerry"</b>\u0001`;
  const feed = await read(feedOf(feedEntry({}, { title, categories: [title] })));
  expect(feed.entry[0].title).toBe('Tom & <b>"Jerry"</b>');
  expect(feed.entry[0].category['@_term']).toBe('Tom & <b>"Jerry"</b>');
});

test('news tells when it was made known, and its language where that is another', async () => {
  const { title, language, publisher, url, page, authority } = feedOf();
  const head = { title, language, publisher, url, page, authority };
  const said = { id: 'aktuelles/neu', lines: ['Kurz'], categories: [], url: `${page}neu/` };
  const news = { ...said, title: 'Neu', updated: new Date('2026-05-04T22:00:00Z') };
  const feed = await read({ ...head, entries: [{ ...news, language: 'ar' }, news] });
  expect(feed.updated).toBe('2026-05-04T22:00:00.000Z');
  expect(feed.entry[0]).toMatchObject({
    '@_xml:lang': 'ar',
    id: 'tag:zweibruck.example,2026:aktuelles/neu',
    updated: '2026-05-04T22:00:00.000Z',
  });
  expect(feed.entry[1]['@_xml:lang']).toBeUndefined();
});

test('a feed without dates is a feed', async () => {
  expect((await read(feedOf())).updated).toBe('2026-01-01T00:00:00.000Z');
});

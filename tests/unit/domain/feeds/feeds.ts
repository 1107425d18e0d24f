import type { CalendarEntry } from '#domain/calendar/entry.ts';
import type { Feed, FeedEntry } from '#domain/feeds/feed.ts';
import { lastChangeOf } from '#domain/feeds/revision.ts';

/** A date of a made-up town, on 4 March 2027 from 17:00 to 20:00 unless a test says otherwise. */
export function feedEntry(
  calendar: Partial<CalendarEntry> = {},
  said: Partial<FeedEntry> = {},
): FeedEntry {
  return {
    id: 'konferenzen/nord-2027',
    calendar: {
      slug: 'nord-2027',
      kind: 'conference',
      districts: ['nord'],
      date: '2027-03-04',
      start: '17:00',
      end: '20:00',
      history: [],
      ...calendar,
    },
    title: 'Konferenz im Norden',
    lines: ['Donnerstag, 4. März 2027, 17:00–20:00 Uhr', 'Wir reden; und essen, was da ist.'],
    location: 'Haus am Markt, Markt 1, 01234 Zweibruck',
    categories: ['Konferenz', 'Bezirk Nord'],
    url: 'https://zweibruck.example/konferenzen/nord-2027/',
    ...said,
  };
}

export function feedOf(...entries: FeedEntry[]): Feed {
  return {
    title: 'Termine, Zweibruck',
    language: 'de',
    publisher: 'Stadt Zweibruck',
    url: 'https://zweibruck.example/termine.ics',
    page: 'https://zweibruck.example/termine/',
    authority: 'zweibruck.example',
    timeZone: 'Europe/Berlin',
    updated: lastChangeOf(entries.map(({ calendar }) => calendar)),
    entries,
  };
}

/** All parts of a feed as one text. */
export async function whole(parts: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(parts)).join('');
}

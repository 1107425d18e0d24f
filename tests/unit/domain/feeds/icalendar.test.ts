import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { icalendar } from '#domain/feeds/icalendar.ts';
import type { FeedEntry } from '#domain/feeds/feed.ts';
import { feedEntry, feedOf, whole } from './feeds.ts';

/** The one event of a text, as another library understands it. */
function eventIn(text: string): VEvent {
  const events = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(events).toHaveLength(1);
  return events[0] as VEvent;
}

const textOf = (...entries: FeedEntry[]) => whole(icalendar(feedOf(...entries)));

const read = async (...args: Parameters<typeof feedEntry>) =>
  eventIn(await textOf(feedEntry(...args)));

/** A text value, with or without parameters. */
const plain = (value: unknown) =>
  typeof value === 'object' && value !== null && 'val' in value ? value.val : value;

describe('a date in a calendar file', () => {
  test.each([
    ['in winter', '2027-03-04', '2027-03-04T16:00:00.000Z', '2027-03-04T19:00:00.000Z'],
    ['in summer', '2027-06-04', '2027-06-04T15:00:00.000Z', '2027-06-04T18:00:00.000Z'],
  ])('begins and ends at the right instant %s', async (_, date, start, end) => {
    const event = await read({ date });
    expect(event.start.toISOString()).toBe(start);
    expect(event.end?.toISOString()).toBe(end);
  });

  test('ends on the next day when it ends after midnight', async () => {
    expect((await read({ start: '20:00', end: '01:00' })).end?.toISOString()).toBe(
      '2027-03-05T00:00:00.000Z',
    );
  });

  test('without an end promises none', async () => {
    expect(await textOf(feedEntry({ end: undefined }))).not.toContain('DTEND');
  });

  test('without a start takes the whole day', async () => {
    const text = await textOf(feedEntry({ start: undefined, end: undefined }));
    expect(text).toContain('DTSTART;VALUE=DATE:20270304\r\n');
  });

  test('tells by what it is known, how often it changed, and when last', async () => {
    const history = [
      { at: '2027-02-01T09:00:00Z', change: 'moved', from: '2027-03-01' },
      { at: '2027-01-01T09:00:00Z', change: 'changed' },
    ] as const;
    const event = await read({ history });
    expect(event.uid).toBe('konferenzen-nord-2027@zweibruck.example');
    expect(String(event.sequence)).toBe('2');
    expect(event.lastmodified?.toISOString()).toBe('2027-02-01T09:00:00.000Z');
    expect(event.dtstamp.toISOString()).toBe('2027-02-01T09:00:00.000Z');
    expect(event.status).toBe('CONFIRMED');
  });

  test('is said to be called off', async () => {
    const event = await read({ history: [{ at: '2027-02-01T09:00:00Z', change: 'cancelled' }] });
    expect(event.status).toBe('CANCELLED');
  });

  test('that is put off to a day that is not known yet does not take place on the old one', async () => {
    const history = [{ at: '2027-02-01T09:00:00Z', change: 'moved', from: '2027-03-04' }] as const;
    const put = { date: undefined, start: undefined, end: undefined, history };
    expect((await read(put)).status).toBe('CANCELLED');
    expect(await textOf(feedEntry(put))).toContain('DTSTART;VALUE=DATE:20270304\r\n');
  });

  test('that never had a day is left out', async () => {
    expect(await textOf(feedEntry({ date: undefined }))).not.toContain('VEVENT');
  });

  test('keeps text, place, page, categories and coordinates as they are', async () => {
    const event = await read({}, { geo: { latitude: 51.45, longitude: 7.01 } });
    expect(plain(event.description)).toBe(
      'Donnerstag, 4. März 2027, 17:00–20:00 Uhr\nWir reden; und essen, was da ist.\nhttps://zweibruck.example/konferenzen/nord-2027/',
    );
    expect(plain(event.location)).toBe('Haus am Markt, Markt 1, 01234 Zweibruck');
    expect(event.url).toBe('https://zweibruck.example/konferenzen/nord-2027/');
    expect(event.geo).toEqual({ lat: 51.45, lon: 7.01 });
    expect(event.categories).toEqual(['Konferenz', 'Bezirk Nord']);
  });

  test('has no place or coordinates while they are not known', async () => {
    const text = await textOf(feedEntry({}, { location: undefined }));
    expect(text).not.toMatch(/^(LOCATION|GEO)/m);
  });

  test('whatever it is called, no line is longer than 75 octets and no letter is torn', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(words, async (title) => {
        const text = await textOf(feedEntry({}, { title }));
        const lines = Buffer.from(text).toString('latin1').split('\r\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(() =>
            new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1')),
          ).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a calendar file', async () => {
  const text = await textOf(feedEntry());

  test('names itself and says how often to look again', () => {
    expect(text).toContain('\r\nNAME:Termine\\, Zweibruck\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Termine\\, Zweibruck\r\n');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n');
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT12H\r\n');
  });

  test('without dates is a calendar still, which has to have a part', async () => {
    expect(await textOf()).toContain('BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('asks no program to answer anybody', () => {
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|METHOD/);
  });
});

import { describe, expect, test } from 'vitest';
import { eventNode, type LinkedEvent } from '#domain/linked-data/event.ts';
import type { CalendarEntry } from '#domain/calendar/entry.ts';
import { berlin, conference } from '#tests/unit/domain/calendar/entries.ts';

function read(calendar: Partial<CalendarEntry>, more: Partial<LinkedEvent> = {}) {
  const node = eventNode({
    calendar: { ...conference(), ...calendar },
    timeZone: berlin,
    name: 'Konferenz',
    place: { name: 'Saal' },
    url: 'https://zweibruck.example/konferenzen/a-2027/',
    languages: ['de', 'ar'],
    ...more,
  });
  return JSON.parse(JSON.stringify(node ?? {})) as Record<string, unknown>;
}

describe('a date for search engines', () => {
  test('begins and ends with the offset of its day', () => {
    expect(read({})).toMatchObject({
      startDate: '2027-03-04T17:00+01:00',
      endDate: '2027-03-04T20:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      inLanguage: ['de', 'ar'],
    });
  });

  test('of which no time is known has its day only', () => {
    const node = read({ start: undefined, end: undefined });
    expect(node['startDate']).toBe('2027-03-04');
    expect(node).not.toHaveProperty('endDate');
  });

  test('that ends after midnight ends on the next day', () => {
    expect(read({ start: '20:00', end: '01:00' })['endDate']).toBe('2027-03-05T01:00+01:00');
  });

  test('that was moved says from which day', () => {
    const history = [{ at: '2027-01-01T09:00:00Z', change: 'moved', from: '2027-02-01' }] as const;
    expect(read({ history })).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-02-01',
    });
  });

  test('that is called off says so, and offers nothing', () => {
    const history = [{ at: '2027-01-01T09:00:00Z', change: 'cancelled' }] as const;
    const node = read({ history }, { free: true });
    expect(node['eventStatus']).toBe('https://schema.org/EventCancelled');
    expect(node).not.toHaveProperty('offers');
  });

  test('that is put off to a day that is not known yet keeps the old one', () => {
    const history = [{ at: '2027-01-01T09:00:00Z', change: 'moved', from: '2027-02-01' }] as const;
    const node = read({ date: undefined, start: undefined, end: undefined, history });
    expect(node['eventStatus']).toBe('https://schema.org/EventPostponed');
    expect(node['startDate']).toBe('2027-02-01');
    expect(node).not.toHaveProperty('previousStartDate');
  });

  test('that never had a day is no event for them', () => {
    expect(read({ date: undefined })).toEqual({});
  });

  test('names the host only when it is known', () => {
    expect(read({})).not.toHaveProperty('organizer');
    expect(read({}, { place: { street: 'Markt 1' }, organizer: 'Stadt' })).toMatchObject({
      location: { '@type': 'Place', name: 'Markt 1', address: { streetAddress: 'Markt 1' } },
      organizer: { name: 'Stadt' },
    });
  });

  test('is free only where that is known', () => {
    expect(read({})).not.toHaveProperty('isAccessibleForFree');
    expect(read({}, { free: true })).toMatchObject({ offers: { price: 0 } });
  });
});

import { getCollection, type CollectionEntry } from 'astro:content';
import type { CalendarEntry } from '#domain/calendar/entry.ts';
import { visible } from './visible.ts';

export type ConferenceEntry = CollectionEntry<'conferences'>;

let kept: Promise<Map<string, ConferenceEntry>> | undefined;

/** All conferences by slug, held and planned. */
export function conferenceRecords(): Promise<Map<string, ConferenceEntry>> {
  return (kept ??= getCollection('conferences').then(
    (entries) => new Map(visible(entries).map((entry) => [entry.id, entry])),
  ));
}

const calendarEntries = new WeakMap<ConferenceEntry, CalendarEntry>();

/** A conference as the calendar's rules see it; the same object each time, since they keep notes. */
export function calendarEntry(record: ConferenceEntry): CalendarEntry {
  const { id: slug, data } = record;
  const entry = calendarEntries.get(record) ?? { slug, kind: 'conference', ...data };
  calendarEntries.set(record, entry);
  return entry;
}

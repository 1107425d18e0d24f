import { getCollection, type CollectionEntry } from 'astro:content';
import type { Occasion } from '#collections/calendar/occasions.ts';
import { visible } from '#collections/visible.ts';

export type ConferenceEntry = CollectionEntry<'conferences'>;

let kept: Promise<Map<string, ConferenceEntry>> | undefined;

/** All conferences by slug, held and planned. */
export function conferenceRecords(): Promise<Map<string, ConferenceEntry>> {
  return (kept ??= getCollection('conferences').then(
    (entries) => new Map(visible(entries).map((entry) => [entry.id, entry])),
  ));
}

const calendarEntries = new WeakMap<ConferenceEntry, Occasion>();

/** A conference as the calendar's rules see it; the same object each time, since they keep notes. */
export function calendarEntry(record: ConferenceEntry): Occasion {
  const found = calendarEntries.get(record);
  if (found) return found;
  const { id: slug, data } = record;
  const { interpreters: languages } = data;
  const entry: Occasion = {
    ...data,
    slug,
    kind: 'conference',
    series: undefined,
    languages,
    full: false,
  };
  calendarEntries.set(record, entry);
  return entry;
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { visible } from '#collections/visible.ts';

export type EventEntry = CollectionEntry<'events'>;
export type SeriesEntry = CollectionEntry<'series'>;

let events: Promise<Map<string, EventEntry>> | undefined;
let series: Promise<Map<string, SeriesEntry>> | undefined;

/** All events by slug; one that repeats is one record. */
export function eventRecords(): Promise<Map<string, EventEntry>> {
  return (events ??= getCollection('events').then(bySlug));
}

/** All series by slug. */
export function seriesRecords(): Promise<Map<string, SeriesEntry>> {
  return (series ??= getCollection('series').then(bySlug));
}

function bySlug<Entry extends { id: string; data: { example: boolean } }>(entries: Entry[]) {
  return new Map(visible(entries).map((entry) => [entry.id, entry]));
}

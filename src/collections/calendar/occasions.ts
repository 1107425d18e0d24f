import { isDated, type CalendarEntry, type Dated } from '#domain/calendar/entry.ts';
import { inOrder, undated } from '#domain/calendar/lists.ts';
import { meetingsOf } from '#domain/calendar/recurrence.ts';
import type { Event, EventKind } from '#schemas/event.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { calendarEntry, conferenceRecords } from '#collections/conferences/records.ts';
import { eventRecords, type EventEntry } from '#collections/events/records.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** What conferences and events have in common, in the shape in which content holds it. */
type Told = Pick<
  Event,
  'title' | 'summary' | 'place' | 'themes' | 'organiser' | 'example' | 'free'
>;

/**
 * A conference, an event, or one meeting of an event that repeats: what calendar, feeds and search
 * are made of. The same object at every call, since the calendar's rules keep notes on it.
 */
export interface Occasion extends CalendarEntry, Told {
  kind: 'conference' | EventKind;
  /** Slug of the series it belongs to. */
  series: string | undefined;
  /** Languages that are spoken or interpreted there. */
  languages: readonly string[];
  /** Said by the content; whether a conference is full is counted. */
  full: boolean;
}

let kept: Promise<Occasion[]> | undefined;

/**
 * Everything that takes place: with a day, in the order of the calendar, then what has none yet.
 * A recurring event is here with each of its meetings, up to its end and for three years at most.
 */
export function allOccasions(): Promise<Occasion[]> {
  return (kept ??= load());
}

async function load(): Promise<Occasion[]> {
  const conferences = [...(await conferenceRecords()).values()].map(calendarEntry);
  const events = [...(await eventRecords()).values()].flatMap(occasionsOf);
  const all = [...conferences, ...events];
  const { timeZone } = await getMunicipality();
  return [...inOrder(all.filter(isDated), timeZone), ...undated(all)];
}

const known = new WeakMap<EventEntry, Occasion[]>();

/** An event's dates: one, or one for each meeting. */
export function occasionsOf(record: EventEntry): Occasion[] {
  const occasions = known.get(record) ?? workOut(record);
  known.set(record, occasions);
  return occasions;
}

function workOut({ id: slug, data }: EventEntry): Occasion[] {
  const { recurs, ...event } = data;
  const single: Occasion = { ...event, slug, series: data.series };
  if (!recurs || data.date === undefined) return [single];
  return meetingsOf({ ...event, date: data.date, recurs }).map((meeting) => ({
    ...single,
    ...meeting,
  }));
}

/** Whether people register for it on the site, as they do for conferences. */
export function isConference({ kind }: Pick<CalendarEntry, 'kind'>): boolean {
  return kind === 'conference';
}

/** The page about it; all meetings of a recurring event share one. */
export function occasionHref({ kind, slug }: Occasion | Dated<Occasion>, locale: Locale): string {
  return href(kind === 'conference' ? 'conference' : 'event', { slug }, locale);
}

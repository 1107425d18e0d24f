import {
  firstOfEach,
  firstWith,
  monthsOf,
  ofDistrict,
  past,
  undated,
  upcoming,
} from '#domain/calendar/lists.ts';
import { isDated, type CalendarEntry } from '#domain/calendar/entry.ts';
import { isCancelled } from '#domain/calendar/history.ts';
import { validUntil } from '#domain/calendar/valid-until.ts';
import type { Locale } from '#schemas/text.ts';
import { dateRow, type DateRowView } from './rows.ts';
import { allOccasions, isConference, type Occasion } from './occasions.ts';
import { earlier, seatsValidUntil, type SeatCounts } from '#collections/registration/seats.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** What a short list of dates is asked for. */
export interface DatesQuery {
  now: Date;
  locale: Locale;
  /** Only what this district is invited to. */
  district?: string | undefined;
  /** Only conferences, not the many small events. */
  conferences?: boolean;
  /** How many rows of each list are made; the rest is counted. */
  most: { upcoming: number; past?: number };
  /** Who has registered; a list with counts is as short-lived as they are. */
  seats?: SeatCounts | undefined;
}

/** Dates ready to show, and until when they are true. */
export interface DateList {
  /**
   * Soonest first; of an event that repeats only its next meeting, and last what has no day yet. The
   * next conference is always among them: everybody is invited to it.
   */
  upcoming: DateRowView[];
  /** Latest first; of an event that repeats only its latest meeting. */
  past: DateRowView[];
  validUntil: Date;
}

/** The dates next to something: what comes and what was, a few of each. */
export async function listDates(query: DatesQuery): Promise<DateList> {
  const { now, district, most } = query;
  const { timeZone } = await getMunicipality();
  const every = await allOccasions();
  const all = query.conferences ? every.filter(isConference) : every;
  const entries = district === undefined ? all : ofDistrict(all, district);
  const rows = (list: Occasion[]) => Promise.all(list.map((entry) => dateRow(entry, query)));
  const coming = [...firstOfEach(upcoming(entries, now, timeZone)), ...undated(entries)];
  return {
    upcoming: await rows(firstWith(coming, most.upcoming, isInvitation)),
    past: await rows(firstOfEach(past(entries, now, timeZone)).slice(0, most.past ?? 0)),
    validUntil: await entriesValidUntil(entries, query),
  };
}

/** Everybody is invited to a conference, as long as it takes place. */
const isInvitation = (entry: Occasion) => isConference(entry) && !isCancelled(entry);

/** Until when a page about these entries is true; counts of registrations are short-lived. */
export async function entriesValidUntil(
  entries: CalendarEntry[],
  { now, seats }: Pick<DatesQuery, 'now' | 'seats'>,
): Promise<Date> {
  const { timeZone } = await getMunicipality();
  const change = validUntil(entries, now, timeZone);
  return seats ? earlier(change, seatsValidUntil(now)) : change;
}

let months: Promise<string[]> | undefined;
let days: Promise<string[]> | undefined;

/** Every month in which something takes place, yyyy-MM, in order. */
export function monthsWithDates(): Promise<string[]> {
  return (months ??= allOccasions().then((all) => monthsOf(all.filter(isDated))));
}

/** Every day on which something takes place, yyyy-MM-dd, in order. */
export function daysWithDates(): Promise<string[]> {
  return (days ??= allOccasions().then((all) => [
    ...new Set(all.filter(isDated).map(({ date }) => date)),
  ]));
}

import type { CalendarEntry } from '#domain/calendar/entry.ts';
import { monthsOf, ofDistrict, past, upcoming } from '#domain/calendar/lists.ts';
import { validUntil } from '#domain/calendar/valid-until.ts';
import type { Locale } from '#schemas/text.ts';
import { calendarEntry, conferenceRecords } from './conference-records.ts';
import { dateRow, type DateRowView } from './date-rows.ts';
import { earlier, seatsValidUntil, type SeatCounts } from './seats.ts';
import { getMunicipality } from './municipality.ts';

/** What a list of dates is asked for. */
export interface DatesQuery {
  now: Date;
  locale: Locale;
  /** Only what this district is invited to. */
  district?: string | undefined;
  /** Only this month, yyyy-MM. */
  month?: string | undefined;
  /** Who has registered; a list with counts is as short-lived as they are. */
  seats?: SeatCounts | undefined;
}

/** Dates ready to show, and until when they are true. */
export interface DateList {
  upcoming: DateRowView[];
  past: DateRowView[];
  validUntil: Date;
}

/** The dates that fit a query: what comes, soonest first, and what was, latest first. */
export async function listDates(query: DatesQuery): Promise<DateList> {
  const { now } = query;
  const { timeZone } = await getMunicipality();
  const entries = fitting(await allEntries(), query);
  const rows = (list: CalendarEntry[]) => Promise.all(list.map((entry) => dateRow(entry, query)));
  return {
    upcoming: await rows(upcoming(entries, now, timeZone)),
    past: await rows(past(entries, now, timeZone)),
    validUntil: await entriesValidUntil(entries, query),
  };
}

/** Until when a page about these entries is true; counts of registrations are short-lived. */
export async function entriesValidUntil(
  entries: CalendarEntry[],
  { now, seats }: Pick<DatesQuery, 'now' | 'seats'>,
): Promise<Date> {
  const { timeZone } = await getMunicipality();
  const change = validUntil(entries, now, timeZone);
  return seats ? earlier(change, seatsValidUntil(now)) : change;
}

/** Every month in which something takes place, yyyy-MM, in order. */
export async function monthsWithDates(): Promise<string[]> {
  return monthsOf(await allEntries());
}

async function allEntries(): Promise<CalendarEntry[]> {
  return [...(await conferenceRecords()).values()].map(calendarEntry);
}

function fitting(entries: CalendarEntry[], { district, month }: DatesQuery): CalendarEntry[] {
  const invited = district === undefined ? entries : ofDistrict(entries, district);
  return month === undefined ? invited : invited.filter(({ date }) => date.startsWith(month));
}

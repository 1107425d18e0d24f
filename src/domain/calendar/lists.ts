import { type CalendarEntry, timesOf } from './entry.ts';
import { phaseOf } from './phase.ts';

/** What is going on or still to come, the next first; called-off entries stay until their day is over. */
export function upcoming<T extends CalendarEntry>(
  entries: readonly T[],
  now: Date,
  timeZone: string,
): T[] {
  return inOrder(
    entries.filter((entry) => phaseOf(entry, now, timeZone) !== 'past'),
    timeZone,
  );
}

/** What has taken place, the newest first. */
export function past<T extends CalendarEntry>(
  entries: readonly T[],
  now: Date,
  timeZone: string,
): T[] {
  return inOrder(
    entries.filter((entry) => phaseOf(entry, now, timeZone) === 'past'),
    timeZone,
  ).reverse();
}

/** By start, then slug, so that the order is the same everywhere. */
function inOrder<T extends CalendarEntry>(entries: readonly T[], timeZone: string): T[] {
  return entries
    .map((entry) => ({ entry, start: timesOf(entry, timeZone).start.getTime() }))
    .toSorted((a, b) => a.start - b.start || (a.entry.slug < b.entry.slug ? -1 : 1))
    .map(({ entry }) => entry);
}

/** Entries to which a district is invited, alone or with others. */
export function ofDistrict<T extends CalendarEntry>(entries: readonly T[], district: string): T[] {
  return entries.filter(({ districts }) => districts.includes(district));
}

/** What has a local date, yyyy-MM-dd. */
type Dated = Pick<CalendarEntry, 'date'>;

/** The months, yyyy-MM, in which something takes place, in order. */
export function monthsOf(entries: readonly Dated[]): string[] {
  return [...new Set(entries.map(monthOf))].toSorted();
}

interface MonthGroup<T> {
  /** yyyy-MM */
  month: string;
  entries: T[];
}

/** The entries by month; months and entries in the order in which the entries come. */
export function groupByMonth<T extends Dated>(entries: readonly T[]): MonthGroup<T>[] {
  const groups = Map.groupBy(entries, monthOf);
  return [...groups].map(([month, found]) => ({ month, entries: found }));
}

function monthOf({ date }: Dated): string {
  return date.slice(0, 7);
}

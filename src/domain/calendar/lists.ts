import { type CalendarEntry, type Dated, isDated, timesOf } from './entry.ts';
import { isCancelled } from './history.ts';
import { phaseOf } from './phase.ts';

/** What is going on or still to come, the next first; called-off entries stay until their day is over. */
export function upcoming<T extends CalendarEntry>(
  entries: readonly T[],
  now: Date,
  timeZone: string,
): Dated<T>[] {
  const dated = entries.filter(isDated);
  return inOrder(
    dated.filter((entry) => phaseOf(entry, now, timeZone) !== 'past'),
    timeZone,
  );
}

/** What is planned without a day yet, by slug. */
export function undated<T extends CalendarEntry>(entries: readonly T[]): T[] {
  return entries.filter((entry) => !isDated(entry)).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** What has taken place, the newest first. */
export function past<T extends CalendarEntry>(
  entries: readonly T[],
  now: Date,
  timeZone: string,
): Dated<T>[] {
  const dated = entries.filter(isDated);
  return inOrder(
    dated.filter((entry) => phaseOf(entry, now, timeZone) === 'past'),
    timeZone,
  ).reverse();
}

/** Of an event that repeats only the first meeting of the list that takes place; all else as it is. */
export function firstOfEach<T extends CalendarEntry>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.occurrence === undefined) return true;
    if (seen.has(entry.slug)) return false;
    if (!isCancelled(entry)) seen.add(entry.slug);
    return true;
  });
}

/**
 * The first entries of a list, and among them one that matters most: where none of the first does, the
 * next one that does comes in place of the last. The order stays.
 */
export function firstWith<T>(
  entries: readonly T[],
  most: number,
  matters: (entry: T) => boolean,
): T[] {
  const first = entries.slice(0, most);
  const next = first.some(matters) ? undefined : entries.find(matters);
  return next === undefined || most === 0 ? first : [...first.slice(0, most - 1), next];
}

/** By start, then slug, so that the order is the same everywhere. */
export function inOrder<T extends Dated>(entries: readonly T[], timeZone: string): T[] {
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
interface OnDay {
  date: string;
}

/** The months, yyyy-MM, in which something takes place, in order. */
export function monthsOf(entries: readonly OnDay[]): string[] {
  return [...new Set(entries.map(monthOf))].toSorted();
}

interface MonthGroup<T> {
  /** yyyy-MM */
  month: string;
  entries: T[];
}

/** The entries by month; months and entries in the order in which the entries come. */
export function groupByMonth<T extends OnDay>(entries: readonly T[]): MonthGroup<T>[] {
  const groups = Map.groupBy(entries, monthOf);
  return [...groups].map(([month, found]) => ({ month, entries: found }));
}

interface DayGroup<T> {
  /** yyyy-MM-dd; undefined for what has no day yet. */
  day: string | undefined;
  entries: T[];
}

/** The entries by day; days and entries in the order in which the entries come. */
export function groupByDay<T extends Partial<OnDay>>(entries: readonly T[]): DayGroup<T>[] {
  const groups = Map.groupBy(entries, ({ date }) => date);
  return [...groups].map(([day, found]) => ({ day, entries: found }));
}

function monthOf({ date }: OnDay): string {
  return date.slice(0, 7);
}

import { dayAfter, endOfLocalDay, instantOf, startOfLocalDay } from './local-time.ts';

/** One entry of what has changed since a date was made known. */
export interface Change {
  /** ISO 8601 with offset. */
  at: string;
  change: 'moved' | 'cancelled' | 'changed';
  /** For `moved`: the date before, yyyy-MM-dd. */
  from?: string | undefined;
  /** Why, in one sentence: plain German, or a text for each language. */
  note?: string | Partial<Record<string, string>> | undefined;
}

/** What the calendar needs to know of a conference or event; dates and times are local. */
export interface CalendarEntry {
  slug: string;
  /** What it is, such as a conference. */
  kind: string;
  /** Slugs of the districts that are invited. */
  districts: readonly string[];
  /** yyyy-MM-dd; missing while it is not known */
  date?: string | undefined;
  /** One meeting of a recurring event: the day by its rule, yyyy-MM-dd, which stays when it is moved. */
  occurrence?: string | undefined;
  /** HH:mm */
  doors?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  history: readonly Change[];
  /** `closes` is the last day, yyyy-MM-dd; one can register until its end. */
  registration?: { closes: string } | undefined;
}

/** An entry whose day is known. */
export type Dated<T extends CalendarEntry = CalendarEntry> = T & { date: string };

export function isDated<T extends CalendarEntry>(entry: T): entry is Dated<T> {
  return entry.date !== undefined;
}

/** The instants that matter of an entry. */
export interface Times {
  start: Date;
  end: Date;
  /** When registering ends. */
  closes?: Date;
}

/** Entries are content and do not change, and lists of thousands ask for the same instants often. */
const known = new WeakMap<Dated, { timeZone: string; times: Times }>();

/**
 * When an entry takes place. Without a start it takes the whole day; without an end it lasts until
 * midnight; an end that is not after the start is on the next day.
 */
export function timesOf(entry: Dated, timeZone: string): Times {
  const found = known.get(entry);
  if (found?.timeZone === timeZone) return found.times;
  const times = workOutTimes(entry, timeZone);
  known.set(entry, { timeZone, times });
  return times;
}

function workOutTimes(entry: Dated, timeZone: string): Times {
  const { date, start, end, registration } = entry;
  const endDate = start && end && end <= start ? dayAfter(date) : date;
  return {
    start: start ? instantOf(date, start, timeZone) : startOfLocalDay(date, timeZone),
    end: end ? instantOf(endDate, end, timeZone) : endOfLocalDay(date, timeZone),
    ...(registration && { closes: endOfLocalDay(registration.closes, timeZone) }),
  };
}

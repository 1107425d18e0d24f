import ICAL from 'ical.js';
import type { Change } from './entry.ts';

/** How an event repeats; all dates are local, yyyy-MM-dd. */
export interface Recurrence {
  /** RFC 5545, 3.3.10, without UNTIL and COUNT: `FREQ=WEEKLY;BYDAY=TU`. */
  rule: string;
  /** The last day on which it may take place. */
  until: string;
  /** Days on which it was never meant to take place. */
  except: readonly string[];
  changes: readonly {
    /** The day by the rule. */
    on: string;
    /** ISO 8601 */
    at: string;
    change: 'moved' | 'cancelled';
    to?: string | undefined;
    start?: string | undefined;
    end?: string | undefined;
    note?: Change['note'];
  }[];
}

/** A recurring event: the rule counts from its date. */
export interface Recurring {
  date: string;
  start?: string | undefined;
  end?: string | undefined;
  history: readonly Change[];
  recurs: Recurrence;
}

/** One meeting of a recurring event. */
export interface Meeting {
  /** The day by the rule, which names it for good, even when it is moved (RECURRENCE-ID). */
  occurrence: string;
  /** The day on which it takes place; missing when it was moved and the new day is not known. */
  date: string | undefined;
  start: string | undefined;
  end: string | undefined;
  history: readonly Change[];
}

/** No rule is followed further than this from its first day: a calendar looks that far ahead. */
export const LONGEST_YEARS = 3;

/** The last day that is looked at: `until`, and at most three years after the beginning. */
export function lastDayOf({ date, recurs }: Pick<Recurring, 'date' | 'recurs'>): string {
  const bound = `${Number(date.slice(0, 4)) + LONGEST_YEARS}${date.slice(4)}`;
  return recurs.until < bound ? recurs.until : bound;
}

/**
 * The days of a rule in order, without exceptions. Days have no time zone here, so no clock change
 * can shift them.
 */
export function daysOf({ date, recurs }: Pick<Recurring, 'date' | 'recurs'>): string[] {
  const last = lastDayOf({ date, recurs });
  const days: string[] = [];
  const iterator = ICAL.Recur.fromString(recurs.rule).iterator(ICAL.Time.fromDateString(date));
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10);
    if (day > last) break;
    if (!recurs.except.includes(day)) days.push(day);
  }
  return days;
}

/** Every meeting, in the order of the rule; called-off ones too, since people must be told. */
export function meetingsOf(event: Recurring): Meeting[] {
  const changes = Map.groupBy(event.recurs.changes, ({ on }) => on);
  return daysOf(event).map((day) => meetingOn(day, event, changes.get(day) ?? []));
}

function meetingOn(day: string, event: Recurring, changes: Recurrence['changes']): Meeting {
  const told: Change[] = changes.map(({ on, at, change, note }) => ({
    at,
    change,
    ...(change === 'moved' && { from: on }),
    ...(note !== undefined && { note }),
  }));
  const moved = changes.findLast(({ change }) => change === 'moved');
  return {
    occurrence: day,
    date: moved ? moved.to : day,
    start: moved?.start ?? event.start,
    end: moved?.end ?? event.end,
    history: [...event.history, ...told],
  };
}

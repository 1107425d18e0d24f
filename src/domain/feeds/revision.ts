import type { CalendarEntry } from '#domain/calendar/entry.ts';
import { isCancelled } from '#domain/calendar/history.ts';

/**
 * When what has not changed since was made known; before the first of these sites went online. A
 * fixed instant, so that a feed is the same text as long as the content is the same.
 */
export const FIRST_KNOWN = new Date('2026-01-01T00:00:00Z');

/** Days for which feeds still tell that something is called off, counted from the last change. */
const CANCELLED_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** The instant of the last change that was made known. */
export function lastChange({ history }: Pick<CalendarEntry, 'history'>): Date {
  const instants = history.map(({ at }) => Date.parse(at));
  return new Date(Math.max(FIRST_KNOWN.getTime(), ...instants));
}

/** The last change of any of them. */
export function lastChangeOf(entries: readonly Pick<CalendarEntry, 'history'>[]): Date {
  return entries.map(lastChange).reduce((a, b) => (a > b ? a : b), FIRST_KNOWN);
}

/** From when feeds leave out what is called off; undefined while it takes place. */
export function leavesFeeds(entry: CalendarEntry): Date | undefined {
  if (!isCancelled(entry)) return undefined;
  return new Date(lastChange(entry).getTime() + CANCELLED_DAYS * DAY);
}

/**
 * What feeds tell at an instant: everything, but for what was called off long ago. Programs that
 * have it by then have shown it as called off.
 */
export function told<T extends CalendarEntry>(entries: readonly T[], now: Date): T[] {
  return entries.filter((entry) => {
    const leaves = leavesFeeds(entry);
    return leaves === undefined || now < leaves;
  });
}

/** The next instant, after `now`, at which an entry leaves the feeds; undefined if none will. */
export function feedChanges(entries: readonly CalendarEntry[], now: Date): Date | undefined {
  const instants = entries.flatMap((entry) => leavesFeeds(entry) ?? []);
  const next = instants.filter((instant) => instant > now).toSorted((a, b) => +a - +b);
  return next[0];
}

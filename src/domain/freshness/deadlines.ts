import { endOfLocalDay } from '#domain/calendar/local-time.ts';

/** Whether the last day is over. */
export function isExpired(date: string, now: Date, timeZone: string): boolean {
  return now >= endOfLocalDay(date, timeZone);
}

/**
 * The deadlines still to come, soonest first, then those that are over, latest first.
 * @returns each with whether it is over
 */
export function inOrder<T extends { date: string }>(
  deadlines: readonly T[],
  now: Date,
  timeZone: string,
): (T & { expired: boolean })[] {
  const marked = deadlines.map((it) => ({ ...it, expired: isExpired(it.date, now, timeZone) }));
  const byDate = marked.toSorted((a, b) => a.date.localeCompare(b.date));
  const coming = byDate.filter(({ expired }) => !expired);
  const over = byDate.filter(({ expired }) => expired);
  return [...coming, ...over.toReversed()];
}

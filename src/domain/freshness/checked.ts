import { startOfLocalDay } from '#domain/calendar/local-time.ts';

/** After so many months nobody may rely on what was last checked then. */
export const MONTHS_UNTIL_STALE = 12;

/**
 * The instant from which something counts as not checked for long: the local midnight that begins
 * the same day a year later; the first of March for the 29th of February.
 * @param checkedOn yyyy-MM-dd
 */
export function staleFrom(checkedOn: string, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_STALE, day));
  return startOfLocalDay(later.toISOString().slice(0, 10), timeZone);
}

/** Whether nobody has checked it for twelve months. */
export function isStale(checkedOn: string, now: Date, timeZone: string): boolean {
  return now >= staleFrom(checkedOn, timeZone);
}

import { type CalendarEntry, timesOf } from './entry.ts';
import { nextMidnight } from './local-time.ts';

/**
 * The next instant, always after `now`, at which what a page says of these entries may change: one
 * begins or ends, one can no longer register, or a new day begins.
 */
export function validUntil(entries: readonly CalendarEntry[], now: Date, timeZone: string): Date {
  const changes = entries.flatMap((entry) => {
    const { start, end, closes } = timesOf(entry, timeZone);
    return closes ? [start, end, closes] : [start, end];
  });
  return changes
    .filter((instant) => instant > now)
    .reduce((next, instant) => (instant < next ? instant : next), nextMidnight(now, timeZone));
}

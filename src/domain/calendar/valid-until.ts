import { type CalendarEntry, isDated, timesOf } from './entry.ts';
import { nextMidnight } from './local-time.ts';

/**
 * The next instant, always after `now`, at which what a page says of these entries may change: one
 * begins or ends, one can no longer register, or a new day begins.
 */
export function validUntil(entries: readonly CalendarEntry[], now: Date, timeZone: string): Date {
  let next = nextMidnight(now, timeZone);
  for (const entry of entries) {
    if (!isDated(entry)) continue;
    const { start, end, closes = end } = timesOf(entry, timeZone);
    for (const instant of [start, end, closes]) {
      if (instant > now && instant < next) next = instant;
    }
  }
  return next;
}

import { type CalendarEntry, isDated, timesOf } from './entry.ts';

export type Phase = 'upcoming' | 'running' | 'past';

/**
 * Where an entry stands at an instant; it is past from the very instant of its end. What has no day
 * yet is still to come.
 */
export function phaseOf(entry: CalendarEntry, now: Date, timeZone: string): Phase {
  if (!isDated(entry)) return 'upcoming';
  const { start, end } = timesOf(entry, timeZone);
  if (now < start) return 'upcoming';
  return now < end ? 'running' : 'past';
}

import { type CalendarEntry, isDated, timesOf } from './entry.ts';
import { isCancelled } from './history.ts';

/**
 * What a list says about registering. `none`: nobody registers here; `closed`: not any more; `over`:
 * it has taken place.
 */
export type RegistrationState = 'none' | 'open' | 'closed' | 'over' | 'cancelled';

/**
 * Whether one can register: until the end of the closing day, and never after the start. Nobody
 * registers for a day that is not known.
 */
export function registrationState(
  entry: CalendarEntry,
  now: Date,
  timeZone: string,
): RegistrationState {
  if (!isDated(entry)) return 'none';
  const { start, end, closes } = timesOf(entry, timeZone);
  if (!closes) return 'none';
  if (isCancelled(entry)) return 'cancelled';
  if (now >= end) return 'over';
  const begun = entry.start !== undefined && now >= start;
  return begun || now >= closes ? 'closed' : 'open';
}

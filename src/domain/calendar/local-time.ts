import { tz, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns/format';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant of a local date and time. When the clocks go forward, a time that they skip counts
 * with the offset before, so 02:30 is what they show as 03:30; when they go back, the first of the
 * two equal times counts (as in RFC 5545, 3.3.5).
 * @param date yyyy-MM-dd
 * @param time HH:mm
 * @param timeZone IANA name, such as Europe/Berlin
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number) => tzOffset(timeZone, new Date(instant));
  const before = offsetAt(asUtc - DAY);
  const after = offsetAt(asUtc + DAY);
  const first = asUtc - before * MINUTE;
  const second = asUtc - after * MINUTE;
  const isSecond = offsetAt(first) !== before && offsetAt(second) === after;
  return new Date(isSecond ? second : first);
}

/** The local midnight that begins a date. */
export function startOfLocalDay(date: string, timeZone: string): Date {
  return instantOf(date, '00:00', timeZone);
}

/** The local midnight that ends a date. */
export function endOfLocalDay(date: string, timeZone: string): Date {
  return startOfLocalDay(dayAfter(date), timeZone);
}

/** The first local midnight after an instant; a day later when the instant is a midnight. */
export function nextMidnight(instant: Date, timeZone: string): Date {
  return endOfLocalDay(localDateOf(instant, timeZone), timeZone);
}

/** @returns yyyy-MM-dd */
export function localDateOf(instant: Date, timeZone: string): string {
  return format(instant, 'yyyy-MM-dd', { in: tz(timeZone) });
}

/** @returns HH:mm */
export function localTimeOf(instant: Date, timeZone: string): string {
  return format(instant, 'HH:mm', { in: tz(timeZone) });
}

/** @returns yyyy-MM-dd */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + DAY).toISOString().slice(0, 10);
}

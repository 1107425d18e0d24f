import { dayAfter } from './local-time.ts';

/** A month as a calendar shows it: weeks from Monday to Sunday, with days of its neighbours left out. */
export type MonthWeeks = (string | undefined)[][];

const DAYS = 7;

/**
 * The weeks of a month.
 * @param month yyyy-MM
 * @returns days as yyyy-MM-dd; undefined where the week belongs to another month
 */
export function weeksOf(month: string): MonthWeeks {
  const first = `${month}-01`;
  const before = (new Date(`${first}T12:00Z`).getUTCDay() + DAYS - 1) % DAYS;
  const cells: (string | undefined)[] = Array.from({ length: before }, () => undefined);
  for (let day = first; day.startsWith(month); day = dayAfter(day)) cells.push(day);
  while (cells.length % DAYS !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / DAYS }, (_, week) =>
    cells.slice(week * DAYS, (week + 1) * DAYS),
  );
}

/** Whether a text is a month, yyyy-MM. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

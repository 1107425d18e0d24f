import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { localDateOf } from '#domain/calendar/local-time.ts';
import { weeksOf } from '#domain/calendar/month-grid.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, type LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from './formats.ts';
import { getMunicipality } from './municipality.ts';
import { occasionHref, type Occasion } from './occasions.ts';

/** What a day of the grid names of a date. */
export interface MonthItem {
  title: LocalText;
  href: string;
  time: string | undefined;
  cancelled: boolean;
  /** What has changed, in words: "Abgesagt". */
  mark: string | undefined;
}

/** A day of the grid. */
export interface MonthDay {
  /** yyyy-MM-dd */
  date: string;
  /** "4" */
  day: string;
  isToday: boolean;
  count: number;
  /** "4. März 2027, 3 Termine" */
  label: string;
  /** The page of the day. */
  href: string;
  /** The first few; the others stand on the page of the day. */
  items: MonthItem[];
}

/** A month ready to show as a table, Monday first. */
export interface MonthGrid {
  weekdays: { short: string; long: string }[];
  weeks: (MonthDay | undefined)[][];
}

const ITEMS_A_DAY = 3;

/** 1 March 2027 is a Monday. */
const SOME_WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => `2027-03-0${day}`);

/**
 * The grid of a month, yyyy-MM.
 * @param query of the filter in force, which the days' pages keep
 */
export async function monthGrid(
  month: string,
  entries: readonly Occasion[],
  query: string,
  { now, locale }: { now: Date; locale: Locale },
): Promise<MonthGrid> {
  const { timeZone } = await getMunicipality();
  const today = localDateOf(now, timeZone);
  const byDay = Map.groupBy(entries, ({ date }) => date);
  const formats = formatsFor(locale);
  return {
    weekdays: SOME_WEEK.map((date) => ({
      long: formats.weekday(date),
      short: formats.shortWeekday(date),
    })),
    weeks: weeksOf(month).map((week) =>
      week.map(
        (date) => date && monthDay(date, byDay.get(date) ?? [], date === today, query, locale),
      ),
    ) as MonthGrid['weeks'],
  };
}

function monthDay(
  date: string,
  entries: readonly Occasion[],
  isToday: boolean,
  query: string,
  locale: Locale,
): MonthDay {
  const t = useTranslations(locale);
  const formats = formatsFor(locale);
  const { length: count } = entries;
  return {
    ...{ date, isToday, count },
    day: formats.day(date),
    label: `${formats.date(date)}, ${t('dates.count', { count })}`,
    href: href('datesOfMonth', { month: date }, locale) + query,
    items: entries.slice(0, ITEMS_A_DAY).map((entry) => ({
      title: localize(entry.title, locale),
      href: occasionHref(entry, locale),
      time: entry.start,
      cancelled: isCancelled(entry),
      mark: markOf(entry, locale),
    })),
  };
}

function markOf(entry: Occasion, locale: Locale): string | undefined {
  const t = useTranslations(locale);
  const from = movedFrom(entry);
  if (isCancelled(entry)) return t('dates.cancelled');
  return from === undefined
    ? undefined
    : t('dates.movedFrom', { date: formatsFor(locale).date(from) });
}

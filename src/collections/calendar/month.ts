import { localDateOf } from '#domain/calendar/local-time.ts';
import { weeksOf } from '#domain/calendar/month-grid.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { dateRow, type DateRowView } from './rows.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import type { Occasion } from './occasions.ts';
import type { SeatCounts } from '#collections/registration/seats.ts';

/** What a day of the grid names of a date. */
export interface MonthItem {
  title: LocalText;
  href: string;
  time: string | undefined;
  cancelled: boolean;
  /** What one has to know before coming, in words: "Abgesagt", "Ausgebucht". */
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

/** Who looks, when, and who has registered by then. */
interface Asked {
  now: Date;
  locale: Locale;
  seats?: SeatCounts | undefined;
}

/**
 * The grid of a month, yyyy-MM.
 * @param query of the filter in force, which the days' pages keep
 */
export async function monthGrid(
  month: string,
  entries: readonly Occasion[],
  query: string,
  asked: Asked,
): Promise<MonthGrid> {
  const { timeZone } = await getMunicipality();
  const today = localDateOf(asked.now, timeZone);
  const byDay = Map.groupBy(entries, ({ date }) => date);
  const formats = formatsFor(asked.locale);
  const dayOf = async (date: string | undefined) =>
    date === undefined
      ? undefined
      : monthDay(date, byDay.get(date) ?? [], { ...asked, query, isToday: date === today });
  return {
    weekdays: SOME_WEEK.map((date) => ({
      long: formats.weekday(date),
      short: formats.shortWeekday(date),
    })),
    weeks: await Promise.all(weeksOf(month).map((week) => Promise.all(week.map(dayOf)))),
  };
}

async function monthDay(
  date: string,
  entries: readonly Occasion[],
  { query, isToday, ...asked }: Asked & { query: string; isToday: boolean },
): Promise<MonthDay> {
  const { locale } = asked;
  const t = useTranslations(locale);
  const formats = formatsFor(locale);
  const { length: count } = entries;
  return {
    ...{ date, isToday, count },
    day: formats.day(date),
    label: [formats.date(date), t('dates.count', { count })].join(t('list.separator')),
    href: href('datesOfMonth', { month: date }, locale) + query,
    items: await Promise.all(
      entries.slice(0, ITEMS_A_DAY).map(async (entry) => {
        const row = await dateRow(entry, asked);
        const { title, href: address, cancelled } = row;
        return { title, href: address, time: entry.start, cancelled, mark: markOf(row, locale) };
      }),
    ),
  };
}

function markOf({ cancelled, full, movedFrom }: DateRowView, locale: Locale): string | undefined {
  const t = useTranslations(locale);
  if (cancelled) return t('dates.cancelled');
  const marks = [
    full && t('dates.full'),
    movedFrom !== undefined && t('dates.movedFrom', { date: movedFrom }),
  ];
  return marks.filter(Boolean).join(t('list.separator')) || undefined;
}

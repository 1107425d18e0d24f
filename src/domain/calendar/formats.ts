import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { intlLocales, namesBesideYear } from './intl-locale.ts';
import { instantOf } from './local-time.ts';

/** Dates as a language writes them. They come in as local dates, yyyy-MM-dd, and months, yyyy-MM. */
export interface DateFormats {
  /** "Donnerstag, 4. März 2027" */
  longDate(date: string): string;
  /** "4. März 2027" */
  date(date: string): string;
  /** "Donnerstag" */
  weekday(date: string): string;
  /** "Do", for the head of a narrow column. */
  shortWeekday(date: string): string;
  /** The figure of a date row: "4". */
  day(date: string): string;
  /** The word below the figure: "März", "Sept." */
  shortMonth(date: string): string;
  /** "2027" */
  year(date: string): string;
  /** "März 2027" */
  month(month: string): string;
}

/** Letters that have room above a day of the month grid on a phone. */
const NARROW_COLUMN = 3;

/**
 * Makes the formats of a language. Make them once: a formatter costs a thousand times what formatting
 * costs. Years are Gregorian and digits Latin in every language, as on the printed invitations.
 * @param locale BCP 47 tag, or a locale of the site
 */
export function createDateFormats(locale: string): DateFormats {
  const names = namesBesideYear(locale);
  const longDate = formatter(locale, {
    weekday: names,
    day: 'numeric',
    month: names,
    year: 'numeric',
  });
  const date = formatter(locale, { day: 'numeric', month: names, year: 'numeric' });
  const month = formatter(locale, { month: names, year: 'numeric' });
  const weekday = formatter(locale, { weekday: 'long' });
  const short = formatter(locale, { weekday: 'short' });
  const narrow = formatter(locale, { weekday: 'narrow' });
  const row = formatter(locale, { day: 'numeric', month: 'short' });
  const inRow = (type: 'day' | 'month') => (text: string) =>
    row.formatToParts(noonOf(text)).find((part) => part.type === type)?.value ?? '';
  return {
    longDate: (text) => longDate.format(noonOf(text)),
    date: (text) => date.format(noonOf(text)),
    weekday: (text) => weekday.format(noonOf(text)),
    shortWeekday: (text) => {
      const name = short.format(noonOf(text));
      // Arabic and its neighbours have no short names, only letters.
      return name.length <= NARROW_COLUMN ? name : narrow.format(noonOf(text));
    },
    day: inRow('day'),
    shortMonth: inRow('month'),
    year: (text) => text.slice(0, 4),
    month: (text) => month.format(noonOf(`${text}-01`)),
  };
}

/**
 * What `<time datetime>` holds: 2027-03-04T17:00+01:00, or the date alone when no time is known.
 */
export function machineTime(date: string, time: string | undefined, timeZone: string): string {
  if (!time) return date;
  return format(instantOf(date, time, timeZone), "yyyy-MM-dd'T'HH:mmxxx", { in: tz(timeZone) });
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlLocales(locale), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...options,
  });
}

/** An instant of the day in UTC, where the formatters look. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00Z`);
}

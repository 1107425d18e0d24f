import { isDated, type CalendarEntry, type Dated } from '#domain/calendar/entry.ts';
import { machineTime, type DateFormats } from '#domain/calendar/formats.ts';
import type { Translate } from '#i18n/translate.ts';

/** The figure at the side of a row: "4", "März", "2027"; missing while the day is not known. */
export interface DayFigure {
  /** yyyy-MM-dd */
  date: string;
  day: string;
  month: string;
  year: string;
  /** For `<time datetime>`. */
  datetime: string;
}

/** The figure of a date whose day is known. @param timeZone of the town */
export function dayFigure(entry: Dated, formats: DateFormats, timeZone: string): DayFigure {
  const { date, start } = entry;
  return {
    date,
    day: formats.day(date),
    month: formats.shortMonth(date),
    year: formats.year(date),
    datetime: machineTime(date, start, timeZone),
  };
}

/** Day and time in words; of what is over, nothing is "not known yet". */
export function whenWords(entry: CalendarEntry, formats: DateFormats, t: Translate, past: boolean) {
  const time = timeSpan(entry, t) ?? (past ? undefined : t('dates.timeOpen'));
  if (!isDated(entry)) return { time, weekdayTime: t('dates.dayOpen'), when: t('dates.dayOpen') };
  const withTime = (date: string) => (time ? t('time.dateAndTime', { date, time }) : date);
  return {
    time,
    weekdayTime: withTime(formats.weekday(entry.date)),
    when: withTime(formats.longDate(entry.date)),
  };
}

/** "17:00–20:00 Uhr", "ab 17:00 Uhr", or nothing while the time is not known. */
function timeSpan({ start, end }: CalendarEntry, t: Translate): string | undefined {
  if (start === undefined) return undefined;
  return end === undefined ? t('time.from', { start }) : t('time.range', { start, end });
}

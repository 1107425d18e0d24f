import { rhythmOf, type Rhythm } from '#domain/calendar/rhythm.ts';
import type { Locale } from '#schemas/text.ts';
import { listFormat } from '#i18n/list-format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from '#collections/formats.ts';

/** A Monday, to get at the names of the weekdays. */
const MONDAY = '2027-03-01';

/** How an event repeats, for people: "Jede Woche: Dienstag", "Jeden Monat: 1. Samstag". */
export function rhythmWords(rule: string, locale: Locale): string {
  const t = useTranslations(locale);
  const rhythm = rhythmOf(rule);
  if (!rhythm) return t('rhythm.several');
  const { period, interval } = rhythm;
  const often = t(`rhythm.${period}`, { interval });
  const days = daysOf(rhythm, locale);
  return days.length > 0 ? `${often}: ${listFormat(locale).format(days)}` : often;
}

function daysOf({ weekdays }: Rhythm, locale: Locale): string[] {
  const t = useTranslations(locale);
  return weekdays.map(({ weekday, nth }) => {
    const day = formatsFor(locale).weekday(`${MONDAY.slice(0, 8)}0${weekday}`);
    if (nth === undefined) return day;
    return nth < 0 ? t('rhythm.last', { day }) : t('rhythm.nth', { nth, day });
  });
}

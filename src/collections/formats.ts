import { createDateFormats, type DateFormats } from '#domain/calendar/formats.ts';
import { localDateOf } from '#domain/calendar/local-time.ts';
import type { Locale } from '#schemas/text.ts';
import { getMunicipality } from './municipality.ts';

const kept = new Map<Locale, DateFormats>();

/** The dates of a language, made once. */
export function formatsFor(locale: Locale): DateFormats {
  const formats = kept.get(locale) ?? createDateFormats(locale);
  kept.set(locale, formats);
  return formats;
}

/** The local date of an instant, in words: "22. November 2026". */
export async function localToday(now: Date, locale: Locale): Promise<string> {
  const { timeZone } = await getMunicipality();
  return formatsFor(locale).date(localDateOf(now, timeZone));
}

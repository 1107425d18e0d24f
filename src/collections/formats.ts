import { createDateFormats, type DateFormats } from '#domain/calendar/formats.ts';
import type { Locale } from '#schemas/text.ts';

const kept = new Map<Locale, DateFormats>();

/** The dates of a language, made once. */
export function formatsFor(locale: Locale): DateFormats {
  const formats = kept.get(locale) ?? createDateFormats(locale);
  kept.set(locale, formats);
  return formats;
}

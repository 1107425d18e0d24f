import { intlLocales } from '#domain/calendar/intl-locale.ts';
import type { Locale } from '#schemas/text.ts';

const kept = new Map<Locale, Intl.NumberFormat>();

/** Numbers as a language writes them, with Latin digits; made once. */
export function numberFormat(locale: Locale): Intl.NumberFormat {
  const made = kept.get(locale);
  if (made) return made;
  const format = new Intl.NumberFormat(intlLocales(locale), { numberingSystem: 'latn' });
  kept.set(locale, format);
  return format;
}

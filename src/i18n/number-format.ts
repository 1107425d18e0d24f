import { intlLocales } from '#domain/calendar/intl-locale.ts';
import type { Locale } from '#schemas/text.ts';

const formats = new Map<Locale, Intl.NumberFormat>();

/** Writes numbers as a language does, with Latin digits as everywhere on the site. Made once per language. */
export function numberFormat(locale: Locale): Intl.NumberFormat {
  const known =
    formats.get(locale) ?? new Intl.NumberFormat(intlLocales(locale), { numberingSystem: 'latn' });
  formats.set(locale, known);
  return known;
}

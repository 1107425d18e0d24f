import type { Locale } from '#schemas/text.ts';
import { locales } from './locales.ts';

const kept = new Map<Locale, Intl.NumberFormat>();

/** Numbers as a language writes them, with Latin digits; made once. */
export function numberFormat(locale: Locale): Intl.NumberFormat {
  const made = kept.get(locale);
  if (made) return made;
  const format = new Intl.NumberFormat(locales[locale].lang, { numberingSystem: 'latn' });
  kept.set(locale, format);
  return format;
}

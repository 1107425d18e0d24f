import type { Locale } from '#schemas/text.ts';
import { locales } from './locales.ts';

const formats = new Map<Locale, Intl.ListFormat>();

/** Joins names as a language does: "Altendorf, Frohnhausen und Fulerum". Made once per language. */
export function listFormat(locale: Locale): Intl.ListFormat {
  const known = formats.get(locale) ?? new Intl.ListFormat(locales[locale].lang);
  formats.set(locale, known);
  return known;
}

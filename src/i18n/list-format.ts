import type { Locale } from '#schemas/text.ts';
import { isolate } from './isolate.ts';
import { locales } from './locales.ts';

interface ListFormat {
  format(names: readonly string[]): string;
}

const formats = new Map<Locale, ListFormat>();

/** Joins names as a language does: "Altendorf, Frohnhausen und Fulerum". Made once per language. */
export function listFormat(locale: Locale): ListFormat {
  const known = formats.get(locale) ?? createListFormat(locale);
  formats.set(locale, known);
  return known;
}

function createListFormat(locale: Locale): ListFormat {
  // British, without the comma before "and".
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locales[locale].lang);
  return { format: (names) => format.format(names.map((name) => isolate(name, locale))) };
}

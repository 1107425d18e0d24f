import type { Locale } from '#schemas/text.ts';
import { isolate } from './isolate.ts';
import { locales } from './locales.ts';

interface ListFormat {
  format(names: readonly string[]): string;
}

/** Whether all of the names are meant, or one of them. */
type Kind = 'conjunction' | 'disjunction';

const formats = new Map<string, ListFormat>();

/**
 * Joins names as a language does: "Altendorf, Frohnhausen und Fulerum", or with "oder". Made once per
 * language.
 */
export function listFormat(locale: Locale, kind: Kind = 'conjunction'): ListFormat {
  const key = `${locale} ${kind}`;
  const known = formats.get(key) ?? createListFormat(locale, kind);
  formats.set(key, known);
  return known;
}

function createListFormat(locale: Locale, type: Kind): ListFormat {
  // British, without the comma before "and".
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locales[locale].lang, { type });
  return { format: (names) => format.format(names.map((name) => isolate(name, locale))) };
}

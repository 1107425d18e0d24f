import type { Locale } from '#schemas/text.ts';
import { locales } from './locales.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Wraps a name or a number of unknown direction for a sentence that runs from right to left, so that
 * neither pulls the other's punctuation to its side (Unicode UAX 9). Elsewhere it stays as it is.
 */
export function isolate(text: string, locale: Locale): string {
  if (locales[locale].dir === 'ltr' || text === '') return text;
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}

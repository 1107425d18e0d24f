import type { Locale, Text } from '#schemas/text.ts';
import { defaultLocale, locales } from './locales.ts';

/** Attributes of an element whose text is not in the language of the page; none where it is. */
export interface Marking {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Text ready to show: `lang` and `dir` are set where it is not in the language of the page. */
export interface LocalText extends Marking {
  text: string;
}

/** Marks an element as being in a language of its own (WCAG 3.1.2). */
export function markingFor(locale: Locale): Marking {
  const { lang, dir } = locales[locale];
  return { lang, dir };
}

/** Picks the page's language from a content text, else German, marked as such. */
export function localize(text: Text, locale: Locale): LocalText {
  const translated = typeof text === 'string' ? undefined : text[locale];
  if (translated !== undefined) return { text: translated };
  const german = typeof text === 'string' ? text : text.de;
  return locale === defaultLocale
    ? { text: german }
    : { text: german, ...markingFor(defaultLocale) };
}

/** The same for a text that may be missing. */
export function localizeOptional(text: Text | undefined, locale: Locale): LocalText | undefined {
  return text === undefined ? undefined : localize(text, locale);
}

import type { Locale, Text } from '#schemas/text.ts';
import { defaultLocale, locales } from './locales.ts';

/** Text ready to show: `lang` and `dir` are set where it is not in the language of the page. */
export interface LocalText {
  text: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Picks the page's language from a content text, else German, marked as such (WCAG 3.1.2). */
export function localize(text: Text, locale: Locale): LocalText {
  const translated = typeof text === 'string' ? undefined : text[locale];
  if (translated !== undefined) return { text: translated };
  const german = typeof text === 'string' ? text : text.de;
  if (locale === defaultLocale) return { text: german };
  const { lang, dir } = locales[defaultLocale];
  return { text: german, lang, dir };
}

/** The same for a text that may be missing. */
export function localizeOptional(text: Text | undefined, locale: Locale): LocalText | undefined {
  return text === undefined ? undefined : localize(text, locale);
}

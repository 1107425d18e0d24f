/**
 * What `Intl` is asked for where the language alone would bring something else: American dates for
 * English; Dari is known to it as the Persian of Afghanistan, Kurmancî as `ku`; Einfache Sprache has
 * German dates.
 */
const tags: Record<string, string> = {
  en: 'en-GB',
  prs: 'fa-AF',
  kmr: 'ku',
  'de-simple': 'de',
};

/** Known to every `Intl`; a language that it lacks would else get that of the machine. */
const FALLBACK = 'de';

/** @param locale BCP 47 tag, or a locale of the site */
export function intlLocales(locale: string): string[] {
  return [tags[locale] ?? locale, FALLBACK];
}

/**
 * How weekday and month are written beside a year. For Soranî, `Intl` knows the order of such a date
 * in the short form only, whose names are the same as the long ones.
 */
export function namesBesideYear(locale: string): 'long' | 'short' {
  return locale === 'ckb' ? 'short' : 'long';
}

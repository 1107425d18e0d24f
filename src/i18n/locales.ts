import type { Locale } from '#schemas/text.ts';

/** The language whose pages have no prefix and whose text stands in for missing translations. */
export const defaultLocale: Locale = 'de';

interface LocaleFacts {
  /** BCP 47 tag for `lang`. */
  lang: string;
  /** What search engines call it, which know fewer languages than BCP 47. */
  hreflang?: string;
  /** Writing direction; from a table, because `Intl` is wrong for some of these languages. */
  dir: 'ltr' | 'rtl';
  /** The language's name for itself. */
  name: string;
}

export const locales: Record<Locale, LocaleFacts> = {
  de: { lang: 'de', dir: 'ltr', name: 'Deutsch' },
  'de-simple': { lang: 'de-simple', dir: 'ltr', name: 'Einfache Sprache' },
  en: { lang: 'en', dir: 'ltr', name: 'English' },
  fr: { lang: 'fr', dir: 'ltr', name: 'Français' },
  ar: { lang: 'ar', dir: 'rtl', name: 'العربية' },
  fa: { lang: 'fa', dir: 'rtl', name: 'فارسی' },
  prs: { lang: 'fa-AF', dir: 'rtl', name: 'دری' },
  kmr: { lang: 'kmr', hreflang: 'ku', dir: 'ltr', name: 'Kurmancî' },
  ckb: { lang: 'ckb', dir: 'rtl', name: 'سۆرانی' },
};

/** The tag of a language for `hreflang`. */
export function hreflangOf(locale: Locale): string {
  return locales[locale].hreflang ?? locales[locale].lang;
}

/** Whether a code found elsewhere, such as that of an interpreter, is a language of the site. */
export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

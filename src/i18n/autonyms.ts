import type { InterpreterCode } from '#schemas/interpreter.ts';
import { defaultLocale, locales } from './locales.ts';
import type { LocalText } from './local-text.ts';

/**
 * What languages call themselves, with the tag and direction to write it in. A table, because `Intl`
 * lacks some of them and knows Dari only as the Persian of Afghanistan.
 */
const autonyms: Record<InterpreterCode, Required<LocalText>> = {
  ar: { text: 'العربية', lang: 'ar', dir: 'rtl' },
  kmr: { text: 'Kurmancî', lang: 'kmr', dir: 'ltr' },
  ckb: { text: 'سۆرانی', lang: 'ckb', dir: 'rtl' },
  ku: { text: 'Kurdî', lang: 'ku', dir: 'ltr' },
  prs: { text: 'دری', lang: 'fa-AF', dir: 'rtl' },
  fa: { text: 'فارسی', lang: 'fa', dir: 'rtl' },
  fr: { text: 'Français', lang: 'fr', dir: 'ltr' },
  en: { text: 'English', lang: 'en', dir: 'ltr' },
  ti: { text: 'ትግርኛ', lang: 'ti', dir: 'ltr' },
  tr: { text: 'Türkçe', lang: 'tr', dir: 'ltr' },
  uk: { text: 'Українська', lang: 'uk', dir: 'ltr' },
  ru: { text: 'Русский', lang: 'ru', dir: 'ltr' },
  ps: { text: 'پښتو', lang: 'ps', dir: 'rtl' },
  so: { text: 'Soomaali', lang: 'so', dir: 'ltr' },
  sq: { text: 'Shqip', lang: 'sq', dir: 'ltr' },
  es: { text: 'Español', lang: 'es', dir: 'ltr' },
};

/** A language by its own name, marked as being in that language. */
export function autonym(code: InterpreterCode): Required<LocalText> {
  return autonyms[code];
}

/** The language in which everything is said: that of pages without a prefix. */
export function mainAutonym(): Required<LocalText> {
  const { name: text, lang, dir } = locales[defaultLocale];
  return { text, lang, dir };
}

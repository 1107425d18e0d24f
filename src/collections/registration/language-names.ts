import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations, wordFor } from '#i18n/translate.ts';

/** What coordinators call a language; its code where the dictionary has no word for it. */
export function languageName(code: string): string {
  return wordFor(useTranslations(defaultLocale), 'language', code);
}

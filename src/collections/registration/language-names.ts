import { defaultLocale } from '#i18n/locales.ts';
import { isMessageKey, useTranslations } from '#i18n/translate.ts';

/** What coordinators call a language; its code where the dictionary has no word for it. */
export function languageName(code: string): string {
  const key = `language.${code}`;
  return isMessageKey(key) ? useTranslations(defaultLocale)(key) : code;
}

import type { Locale } from '#schemas/text.ts';
import { dictionaries, german, type MessageKey } from './dictionaries.ts';
import { defaultLocale } from './locales.ts';
import { compileMessage, type Message, type Params } from './message.ts';

export type { MessageKey } from './dictionaries.ts';

/** Looks up one sentence: `t('finder.found', { name })`. */
export type Translate = (key: MessageKey, params?: Params) => string;

/**
 * The sentences of one language; German stands in for missing ones. A message is compiled when
 * first used and kept, since compiling costs more than rendering a page.
 */
function createTranslate(locale: Locale): Translate {
  const compiled = new Map<MessageKey, Message>();
  const dictionary = dictionaries[locale] ?? {};
  return (key, params) => {
    let message = compiled.get(key);
    if (!message) {
      const own = dictionary[key];
      message = compileMessage(own ?? german[key], own === undefined ? defaultLocale : locale);
      compiled.set(key, message);
    }
    return message(params);
  };
}

const translators = new Map<Locale, Translate>();

export function useTranslations(locale: Locale): Translate {
  const known = translators.get(locale) ?? createTranslate(locale);
  translators.set(locale, known);
  return known;
}

/** Whether the interface speaks a language; in all others it is German. */
export function isTranslated(locale: Locale): boolean {
  return dictionaries[locale] !== undefined;
}

/** Whether a word found elsewhere (a code, a band) has a sentence; narrows the type for `t`. */
export function isMessageKey(key: string): key is MessageKey {
  return key in german;
}

/** The word for a code, `language.ar`; one that is no longer offered is shown as it is. */
export function wordFor(t: Translate, prefix: string, code: string | number): string {
  const key = `${prefix}.${code}`;
  return isMessageKey(key) ? t(key) : String(code);
}

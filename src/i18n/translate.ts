import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#schemas/text.ts';
import de from './de.json' with { type: 'json' };
import { defaultLocale, locales } from './locales.ts';

/** Every sentence of the interface has a key; the German dictionary is the list of them. */
export type MessageKey = keyof typeof de;

type Dictionary = Partial<Record<MessageKey, string>>;
type Params = Record<string, string | number>;

/** Looks up one sentence: `t('finder.found', { name })`. */
export type Translate = (key: MessageKey, params?: Params) => string;

const dictionaries: Partial<Record<Locale, Dictionary>> = { de };

/**
 * The sentences of one language in ICU MessageFormat; German stands in for missing ones. A message
 * is compiled when first used and kept, since compiling costs more than rendering a page.
 */
function createTranslate(locale: Locale): Translate {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const dictionary = dictionaries[locale] ?? {};
  return (key, params) => {
    let message = compiled.get(key);
    if (!message) {
      const own = dictionary[key];
      const tag = locales[own === undefined ? defaultLocale : locale].lang;
      message = new IntlMessageFormat(own ?? de[key], tag, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    return String(message.format(params));
  };
}

const translators = new Map<Locale, Translate>();

export function useTranslations(locale: Locale): Translate {
  const known = translators.get(locale) ?? createTranslate(locale);
  translators.set(locale, known);
  return known;
}

/** Whether a word found elsewhere (a code, a band) has a sentence; narrows the type for `t`. */
export function isMessageKey(key: string): key is MessageKey {
  return key in de;
}

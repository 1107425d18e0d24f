import { folded, saysAll } from '#domain/calendar/filter.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Text } from '#schemas/text.ts';
import type { Occasion } from './occasions.ts';

/** The words of each page, made when somebody first looks for some; meetings of an event share them. */
const kept = new Map<string, string>();

/** Whether a conference or event says all of some folded words, in any language it is told in. */
export function occasionSays(occasion: Occasion, words: readonly string[]): boolean {
  const key = `${occasion.kind}/${occasion.slug}`;
  const text = kept.get(key) ?? folded(wordsOf(occasion).join(' '));
  kept.set(key, text);
  return saysAll(text, words);
}

function wordsOf({ title, summary, organiser, place, kind, themes }: Occasion): string[] {
  const t = useTranslations(defaultLocale);
  const { name, street, postalCode, quarter } = place ?? {};
  return [
    ...[title, summary, organiser].flatMap(everyLanguage),
    ...[name, street, postalCode, quarter?.replaceAll('-', ' ')].filter((it) => it !== undefined),
    t(`eventKind.${kind}`),
    ...themes.map((code) => t(`theme.${code}`)),
  ];
}

function everyLanguage(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

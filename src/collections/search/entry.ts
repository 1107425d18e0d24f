import type { SearchDocument, SearchKind } from '#domain/search/types.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations, type MessageKey } from '#i18n/translate.ts';

/** What a record says of itself to whoever searches; all but its kind, address and title may lack. */
export interface Searchable {
  kind: SearchKind;
  href: string;
  title: Text;
  summary?: Text | undefined;
  /** Plain text, in the language of `bodyMarking`. */
  body?: LocalText | undefined;
  /** Further facts: names, places, phone numbers; shown behind the body where one is meant. */
  facts?: readonly (Text | undefined)[];
  /** Words by which it is found without being shown. */
  also?: readonly (Text | undefined)[];
  days?: readonly string[];
  cancelled?: boolean;
  example?: boolean;
}

/** A record as it is found in a language: translated as far as it is, and by its German words too. */
export function searchDocument(record: Searchable, locale: Locale): SearchDocument {
  const { kind, href, title, summary, body, facts = [], also = [] } = record;
  const words = facts.flatMap((fact) => localizeOptional(fact, locale)?.text ?? []);
  const german = locale === defaultLocale ? [] : [title, summary, ...facts];
  return {
    ...{ kind, href },
    title: localize(title, locale),
    summary: localizeOptional(summary, locale),
    body: joined(body, words),
    also: [
      ...also.flatMap((it) => localizeOptional(it, locale)?.text ?? []),
      ...german.flatMap((it) => localizeOptional(it, defaultLocale)?.text ?? []),
    ].join(' '),
    days: record.days ?? [],
    cancelled: record.cancelled ?? false,
    example: record.example ?? false,
  };
}

/** Text and facts are one text to read; facts alone are in no language. */
function joined(body: LocalText | undefined, facts: string[]): LocalText | undefined {
  const text = [body?.text, ...facts].filter(Boolean).join(' · ');
  return text === '' ? undefined : { ...body, text };
}

/** The words of some codes, such as themes: `wordsFor('theme', ['sport'], 'de')`. */
export function wordsFor(
  prefix: 'theme' | 'language',
  codes: readonly string[],
  locale: Locale,
): string {
  const t = useTranslations(locale);
  return codes.map((code) => t(`${prefix}.${code}` as MessageKey)).join(' ');
}

import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#schemas/text.ts';
import type { TranslatedFolder } from '#schemas/translation.ts';
import { markingFor, type Marking } from '#i18n/local-text.ts';
import { defaultLocale } from '#i18n/locales.ts';

/** A record whose text may stand in other languages in a file beside it. */
export type TranslatedEntry = CollectionEntry<TranslatedFolder>;

/** The text below a record's header; render it with Astro's `render(entry)`. */
export interface LocalBody {
  entry: CollectionEntry<TranslatedFolder | 'translations'>;
  /** Attributes of the element around it, where it is German because it is not translated. */
  marking: Marking;
}

let kept: Promise<Map<string, CollectionEntry<'translations'>>> | undefined;

/** All texts in other languages, by `conferences/en/iii-2027`. */
function translations() {
  return (kept ??= getCollection('translations').then(
    (entries) => new Map(entries.map((entry) => [entry.id, entry])),
  ));
}

/** The text of a record in a language, else in German. */
export async function localBody(entry: TranslatedEntry, locale: Locale): Promise<LocalBody> {
  if (locale === defaultLocale) return { entry, marking: {} };
  const translated = (await translations()).get(`${entry.collection}/${locale}/${entry.id}`);
  return translated
    ? { entry: translated, marking: {} }
    : { entry, marking: markingFor(defaultLocale) };
}

/** Whether nothing below a record's header would have to be shown in German instead. */
export async function hasBodyIn(entry: TranslatedEntry, locale: Locale): Promise<boolean> {
  if (!entry.body?.trim()) return true;
  return (await localBody(entry, locale)).marking.lang === undefined;
}

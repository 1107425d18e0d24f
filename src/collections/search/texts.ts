import type { SearchDocument } from '#domain/search/types.ts';
import { markdownText } from '#domain/search/markdown-text.ts';
import type { Locale } from '#schemas/text.ts';
import { href, type RouteId } from '#config/routes.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { useTranslations, type MessageKey } from '#i18n/translate.ts';
import { localBody, type TranslatedEntry } from '#collections/bodies.ts';
import { hasDistricts } from '#collections/districts/refs.ts';
import { newsRecords } from '#collections/news.ts';
import { searchDocument } from './entry.ts';
import { isFilled } from '#collections/site/site-map.ts';
import { getTextPage, textPageSlugs } from '#collections/text-pages.ts';

/** Pages that are not made of one record, by title and description. */
const FIXED: [RouteId, MessageKey, MessageKey][] = [
  ['finder', 'finder.title', 'finder.intro'],
  ['dates', 'dates.title', 'dates.description'],
  ['offers', 'offers.title', 'offers.description'],
  ['contacts', 'contacts.title', 'contacts.description'],
  ['participate', 'message.title', 'message.description'],
  ['advice', 'advice.title', 'advice.description'],
  ['funding', 'funding.title', 'funding.description'],
  ['news', 'news.title', 'news.description'],
  ['documents', 'documents.title', 'documents.description'],
  ['links', 'links.title', 'links.description'],
  ['lookup', 'registration.lookupTitle', 'registration.description'],
  ['subscribe', 'subscribe.title', 'subscribe.description'],
  ['openData', 'openData.title', 'openData.description'],
  ['accessibility', 'accessibility.title', 'accessibility.description'],
  ['reportBarrier', 'barrier.title', 'barrier.description'],
  ['imprint', 'imprint.title', 'imprint.description'],
  ['privacy', 'privacy.title', 'privacy.description'],
];

/** The pages that every town has, as far as there is something on them. */
export async function fixedPages(locale: Locale): Promise<SearchDocument[]> {
  const t = useTranslations(locale);
  const withDistricts = await hasDistricts();
  const documents = FIXED.map(async ([id, title, description]) => {
    if (!(await isFilled(id))) return [];
    const own = id === 'finder' && !withDistricts ? 'finder.titleWithoutDistricts' : title;
    const summary = { text: t(description) };
    const page = { kind: 'page', href: href(id, {}, locale), title: t(own) } as const;
    return [{ ...searchDocument(page, locale), title: { text: t(own) }, summary }];
  });
  return (await Promise.all(documents)).flat();
}

/** The pages of text, each in the language in which it is written. */
export async function textDocuments(locale: Locale): Promise<SearchDocument[]> {
  const pages = (await textPageSlugs()).map(async (slug) => {
    const page = await getTextPage(slug, locale);
    const german = await getTextPage(slug, 'de');
    if (!page || !german) return [];
    const { title, description, marking, example, entry } = page;
    const steps = entry.data.steps.flatMap((step) => [step.title, step.text ?? '']);
    const text = [markdownText(entry.body ?? ''), ...steps].filter(Boolean).join(' · ');
    const found = searchDocument(
      { kind: 'page', href: page.href, title: german.title, example, also: [german.description] },
      locale,
    );
    return [
      {
        ...found,
        title: { text: title, ...marking },
        summary: { text: description, ...marking },
        body: { text, ...marking },
      },
    ];
  });
  return (await Promise.all(pages)).flat();
}

export async function newsDocuments(locale: Locale): Promise<SearchDocument[]> {
  return Promise.all(
    (await newsRecords()).map(async (entry) => {
      const { title, summary, example } = entry.data;
      const address = href('newsItem', { slug: entry.id }, locale);
      const body = await plainBody(entry, locale);
      return searchDocument({ kind: 'news', href: address, title, summary, body, example }, locale);
    }),
  );
}

/** The text below a record's header without its Markdown. */
export async function plainBody(entry: TranslatedEntry, locale: Locale): Promise<LocalText> {
  const { entry: written, marking } = await localBody(entry, locale);
  return { text: markdownText(written.body ?? ''), ...marking };
}

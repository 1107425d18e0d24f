import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, type LocalText } from '#i18n/local-text.ts';
import { visible } from './visible.ts';

/** A notice; render its body with Astro's `render(entry)`. */
export interface NewsView {
  slug: string;
  href: string;
  title: LocalText;
  summary: LocalText;
  /** Day of publication, yyyy-MM-dd. */
  date: string;
  source: string | undefined;
  example: boolean;
  entry: CollectionEntry<'news'>;
}

let kept: Promise<CollectionEntry<'news'>[]> | undefined;

/** The records of all notices, newest first. */
export function newsRecords() {
  return (kept ??= getCollection('news').then((entries) =>
    visible(entries).toSorted((a, b) => b.data.date.localeCompare(a.data.date)),
  ));
}

/** All notices, newest first. */
export async function listNews(locale: Locale): Promise<NewsView[]> {
  return (await newsRecords()).map((entry) => newsView(entry, locale));
}

export async function getNews(slug: string, locale: Locale): Promise<NewsView | undefined> {
  return (await listNews(locale)).find((news) => news.slug === slug);
}

/** A notice with all its translations. */
export async function newsRecord(slug: string): Promise<CollectionEntry<'news'> | undefined> {
  return (await newsRecords()).find(({ id }) => id === slug);
}

function newsView(entry: CollectionEntry<'news'>, locale: Locale): NewsView {
  const { title, summary, date, source, example } = entry.data;
  return {
    slug: entry.id,
    href: href('newsItem', { slug: entry.id }, locale),
    title: localize(title, locale),
    summary: localize(summary, locale),
    date,
    source,
    example,
    entry,
  };
}

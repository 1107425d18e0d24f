import type { Locale } from '#schemas/text.ts';
import { routeOf } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { isTranslated } from '#i18n/translate.ts';
import { hasBodyIn, type TranslatedEntry } from '#collections/bodies.ts';
import { conferenceRecords } from '#collections/conferences/records.ts';
import { eventRecords, seriesRecords } from '#collections/events/records.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { newsRecord } from '#collections/news.ts';
import { textPageLocales } from '#collections/text-pages.ts';

/**
 * The languages in which a page really is, German first. In all other enabled languages the address
 * answers too, with German text in it, but search engines need not know.
 * @param path the address that all languages share
 */
export async function translatedInto(path: string): Promise<Locale[]> {
  const { locales } = await getMunicipality();
  const candidates = locales.filter(isTranslated);
  if (candidates.length === 1) return candidates;
  const content = await contentLocales(path);
  return content ? candidates.filter((locale) => content.includes(locale)) : candidates;
}

/** The languages of what an editor wrote for a page; undefined where that is names and facts. */
async function contentLocales(path: string): Promise<Locale[] | undefined> {
  const [, , slug = ''] = path.split('/');
  switch (routeOf(path)?.id) {
    case 'conference':
      return localesOf((await conferenceRecords()).get(slug));
    case 'event':
      return localesOf((await eventRecords()).get(slug));
    case 'series':
      return localesOf((await seriesRecords()).get(slug));
    case 'newsItem':
      return localesOf(await newsRecord(slug));
    case 'page':
      return textPageLocales(path.replaceAll('/', ''));
    default:
      return undefined;
  }
}

/** A record is in a language when both its title and the text below its header are. */
async function localesOf(entry: TranslatedEntry | undefined): Promise<Locale[]> {
  const title = entry?.data.title;
  if (!entry || typeof title !== 'object') return [defaultLocale];
  const titled = Object.keys(title) as Locale[];
  const written = await Promise.all(titled.map((locale) => hasBodyIn(entry, locale)));
  return titled.filter((_, i) => written[i]);
}

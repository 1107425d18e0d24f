import type { Locale, Text } from '#schemas/text.ts';
import { routeOf } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { isTranslated } from '#i18n/translate.ts';
import { conferenceRecords } from './conference-records.ts';
import { eventRecords, seriesRecords } from './event-records.ts';
import { getMunicipality } from './municipality.ts';
import { newsTitle } from './news.ts';
import { textPageLocales } from './text-pages.ts';

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
      return localesOf((await conferenceRecords()).get(slug)?.data.title);
    case 'event':
      return localesOf((await eventRecords()).get(slug)?.data.title);
    case 'series':
      return localesOf((await seriesRecords()).get(slug)?.data.title);
    case 'newsItem':
      return localesOf(await newsTitle(slug));
    case 'page':
      return textPageLocales(path.replaceAll('/', ''));
    default:
      return undefined;
  }
}

function localesOf(text: Text | undefined): Locale[] {
  const translations = typeof text === 'object' ? (Object.keys(text) as Locale[]) : [];
  return [defaultLocale, ...translations];
}

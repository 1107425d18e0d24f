import type { Change } from '#domain/calendar/entry.ts';
import { lastChange } from '#domain/feeds/revision.ts';
import type { Locale } from '#schemas/text.ts';
import { href, localePrefix, routes, splitLocale, type RouteId } from '#config/routes.ts';
import { defaultLocale, hreflangOf } from '#i18n/locales.ts';
import { isTranslated } from '#i18n/translate.ts';
import { archiveYears } from '#collections/calendar/archive.ts';
import { monthsWithDates } from '#collections/calendar/dates.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { eventRecords, seriesRecords } from '#collections/events/records.ts';
import { conferenceRecords } from '#collections/conferences/records.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listNews } from '#collections/news.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { textPageSlugs } from '#collections/text-pages.ts';
import { translatedInto } from './translations.ts';

/** A page for search engines, in one language. Addresses begin at the site's root. */
export interface SitemapPage {
  address: string;
  /** ISO 8601; missing where it is not known. */
  lastChange: string | undefined;
  /** The same page in all languages in which it is, this one too; empty if there is no other. */
  translations: { hreflang: string; address: string }[];
}

interface Indexed {
  path: string;
  lastChange?: string | undefined;
}

/** The languages that have pages for search engines. */
export async function sitemapLocales(): Promise<Locale[]> {
  return (await getMunicipality()).locales.filter(isTranslated);
}

/** Every page in a language that search engines may show. */
export async function sitemapPages(locale: Locale, now: Date): Promise<SitemapPage[]> {
  const pages = await indexedPages(now);
  const found = await Promise.all(pages.map((page) => inLanguage(page, locale)));
  return found.filter((page) => page !== undefined);
}

async function inLanguage(page: Indexed, locale: Locale): Promise<SitemapPage | undefined> {
  const locales = await translatedInto(page.path);
  if (!locales.includes(locale)) return undefined;
  const address = (code: Locale) => localePrefix(code) + page.path;
  const all = locales.map((code) => ({ hreflang: hreflangOf(code), address: address(code) }));
  const others = [...all, { hreflang: 'x-default', address: address(defaultLocale) }];
  return {
    address: address(locale),
    lastChange: page.lastChange,
    translations: locales.length > 1 ? others : [],
  };
}

/** All indexable addresses: those of the routes as they stand, and one for each record. */
async function indexedPages(now: Date): Promise<Indexed[]> {
  const news = await listNews(defaultLocale);
  const months = await monthsWithDates();
  const { years } = await archiveYears(now);
  return [
    ...plainPages(),
    ...each('district', [...(await districtRecords()).keys()]),
    ...each('quarter', [...(await quarterRecords()).keys()]),
    ...years.map(({ year }) => ({ path: href('archiveYear', { year }, defaultLocale) })),
    ...months.map((month) => ({ path: href('datesOfMonth', { month }, defaultLocale) })),
    ...changing('conference', await conferenceRecords()),
    ...changing('event', await eventRecords()),
    ...each('series', [...(await seriesRecords()).keys()]),
    ...news.map(({ href: address, date }) => ({
      path: splitLocale(address).path,
      lastChange: date,
    })),
    ...each('page', await textPageSlugs()),
  ];
}

function plainPages(): Indexed[] {
  return Object.values(routes)
    .filter((route) => !('hidden' in route) && !route.path.includes('{'))
    .map(({ path }) => ({ path }));
}

function each(route: RouteId, slugs: string[]): Indexed[] {
  return slugs.map((slug) => ({ path: href(route, { slug }, defaultLocale) }));
}

/** Records that tell when they have last changed. */
function changing(
  route: RouteId,
  records: ReadonlyMap<string, { data: { history: readonly Change[] } }>,
): Indexed[] {
  return [...records].map(([slug, { data }]) => ({
    path: href(route, { slug }, defaultLocale),
    lastChange: data.history.length > 0 ? lastChange(data).toISOString() : undefined,
  }));
}

import { folded } from '#domain/calendar/filter.ts';
import type { FeedHead } from '#domain/feeds/feed.ts';
import type { Locale } from '#schemas/text.ts';
import { locales } from '#i18n/locales.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** Where a feed is: itself, and as a page. */
export interface FeedPlace {
  origin: string;
  path: string;
  page: string;
  locale: Locale;
}

/** What every feed of the town says of itself. */
export async function feedHead(
  title: string,
  { origin, path, page, locale }: FeedPlace,
): Promise<FeedHead> {
  const { officialName, name, feedAuthority } = await getMunicipality();
  return {
    title,
    language: locales[locale].lang,
    publisher: officialName,
    url: origin + path,
    page: origin + page,
    // Without a name of its own the town gets one that nobody can own (RFC 2606).
    authority: feedAuthority ?? `${folded(name).replaceAll(' ', '-')}.invalid`,
  };
}

import type { DateFilter } from '#domain/calendar/filter.ts';
import { isDated } from '#domain/calendar/entry.ts';
import type { Feed } from '#domain/feeds/feed.ts';
import { feedChanges, lastChangeOf, told } from '#domain/feeds/revision.ts';
import type { RouteId } from '#config/routes.ts';
import { href } from '#config/routes.ts';
import { localize } from '#i18n/local-text.ts';
import { filterQuery, isWorthKeeping } from '#collections/calendar/filters.ts';
import { entriesValidUntil } from '#collections/calendar/dates.ts';
import { feedEntry, type FeedAsked } from './entries.ts';
import { feedHead } from './heads.ts';
import { feedTitle } from './titles.ts';
import { fittingOccasions } from '#collections/calendar/found.ts';
import { getMunicipality } from '#collections/municipality.ts';
import type { Occasion } from '#collections/calendar/occasions.ts';
import { earlier } from '#collections/registration/seats.ts';

/** Which dates, and under which addresses they are: as a feed, and as a page. */
export interface FeedQuery extends FeedAsked {
  filter: DateFilter;
  path: string;
  page: string;
}

/** A feed, and until when it is true; undefined where that is not worth keeping. */
export interface FoundFeed {
  feed: Feed;
  validUntil: Date | undefined;
}

/** The dates that fit a filter, past ones too, as people and programs subscribe to them. */
export async function getFeed(query: FeedQuery): Promise<FoundFeed> {
  const { filter, now } = query;
  const occasions = await toldOccasions(filter, now);
  const feed = await feedOf(occasions, query, await feedTitle(filter, query.locale));
  const until = await feedValidUntil(occasions, now);
  return { feed, validUntil: isWorthKeeping(filter) ? until : undefined };
}

/** One date, or all meetings of an event, to be saved in a calendar; undefined without a day. */
export async function getDateFile(
  occasions: readonly Occasion[],
  query: FeedAsked & { path: string; page: string },
): Promise<FoundFeed | undefined> {
  const dated = occasions.filter(isDated);
  const [first] = dated;
  if (!first) return undefined;
  const feed = await feedOf(dated, query, localize(first.title, query.locale).text);
  return { feed, validUntil: await feedValidUntil(dated, query.now) };
}

/** What feeds tell of the dates that fit: all but what was called off long ago. */
export async function toldOccasions(filter: DateFilter, now: Date): Promise<Occasion[]> {
  return told(await fittingOccasions(filter), now);
}

export async function feedValidUntil(occasions: Occasion[], now: Date): Promise<Date> {
  const until = await entriesValidUntil(occasions, { now });
  return earlier(until, feedChanges(occasions, now) ?? until);
}

/** The address of a feed for a filter: `feedHref('calendar', { district: 'iii' }, 'de')`. */
export function feedHref(
  route: Extract<RouteId, 'calendar' | 'atom'>,
  filter: DateFilter,
  locale: FeedAsked['locale'],
): string {
  return href(route, {}, locale) + filterQuery(filter);
}

async function feedOf(
  occasions: readonly Occasion[],
  query: FeedAsked & { path: string; page: string },
  title: string,
): Promise<Feed> {
  const { timeZone } = await getMunicipality();
  return {
    ...(await feedHead(title, query)),
    timeZone,
    updated: lastChangeOf(occasions),
    entries: entriesOf(occasions, query),
  };
}

async function* entriesOf(occasions: readonly Occasion[], asked: FeedAsked) {
  for (const occasion of occasions) yield await feedEntry(occasion, asked);
}

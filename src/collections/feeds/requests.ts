import type { APIContext } from 'astro';
import type { DateFilter } from '#domain/calendar/filter.ts';
import { href } from '#config/routes.ts';
import { calendarEntry, conferenceRecords } from '#collections/conferences/records.ts';
import { dateFilter, filterQuery } from '#collections/calendar/filters.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { eventRecords, seriesRecords } from '#collections/events/records.ts';
import { getDateFile, getFeed, type FoundFeed } from './feeds.ts';
import { occasionHref, occasionsOf, type Occasion } from '#collections/calendar/occasions.ts';
import { localeOf } from '#collections/site/paths.ts';

/** What a feed is asked with; the endpoints hand on what they get. */
type Request = Pick<APIContext, 'url' | 'params' | 'locals'>;
type Found = Promise<FoundFeed | undefined>;

export async function townFeed(request: Request): Found {
  return feedFor(request, {}, href('dates', {}, localeOf(request.url)));
}

/** Undefined where there is no such district. */
export async function districtFeed(request: Request): Found {
  const { slug = '' } = request.params;
  if (!(await districtRecords()).has(slug)) return undefined;
  return feedFor(request, { district: slug }, href('district', { slug }, localeOf(request.url)));
}

/** Undefined where there is no such series. */
export async function seriesFeed(request: Request): Found {
  const { slug = '' } = request.params;
  if (!(await seriesRecords()).has(slug)) return undefined;
  return feedFor(request, { series: slug }, href('series', { slug }, localeOf(request.url)));
}

/** What the address asks for narrows what the feed is about. */
async function feedFor({ url, locals }: Request, about: DateFilter, page: string): Found {
  const asked = await dateFilter(url.searchParams);
  const query = filterQuery(asked);
  return getFeed({
    filter: { ...asked, ...about },
    path: url.pathname + query,
    page: page + (Object.keys(about).length === 0 ? query : ''),
    origin: url.origin,
    locale: localeOf(url),
    now: locals.now,
  });
}

/** Undefined where there is no such conference, or its day is not known. */
export async function conferenceFile(request: Request): Found {
  const record = (await conferenceRecords()).get(request.params['slug'] ?? '');
  return record && fileFor(request, [calendarEntry(record)]);
}

/** With all meetings of an event that repeats. */
export async function eventFile(request: Request): Found {
  const record = (await eventRecords()).get(request.params['slug'] ?? '');
  return record && fileFor(request, occasionsOf(record));
}

/** The meeting that is named by its day by the rule. */
export async function meetingFile(request: Request): Found {
  const record = (await eventRecords()).get(request.params['slug'] ?? '');
  const meetings = record ? occasionsOf(record) : [];
  const { day } = request.params;
  return fileFor(
    request,
    meetings.filter(({ occurrence }) => occurrence !== undefined && occurrence === day),
  );
}

async function fileFor({ url, locals }: Request, occasions: Occasion[]): Found {
  const [first] = occasions;
  if (!first) return undefined;
  const locale = localeOf(url);
  return getDateFile(occasions, {
    path: url.pathname,
    page: occasionHref(first, locale),
    origin: url.origin,
    locale,
    now: locals.now,
  });
}

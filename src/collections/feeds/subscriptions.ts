import type { Locale } from '#schemas/text.ts';
import type { DateFilter } from '#domain/calendar/filter.ts';
import { href } from '#config/routes.ts';
import { filterQuery } from '#collections/calendar/filters.ts';
import { feedTitle } from './titles.ts';
import { feedHref } from './feeds.ts';

/** The ways into the calendar programs that people have, for one choice of dates. */
export interface SubscriptionView {
  /** What the calendar is called then. */
  title: string;
  /** The page with the same dates. */
  page: string;
  /** To copy: `https://…`. */
  address: string;
  /** Opens the calendar program of phone or computer. */
  webcal: string;
  google: string;
  outlook: string;
  atom: string;
}

/**
 * @param origin where the site is: calendar programs fetch the dates themselves, from far away
 */
export async function getSubscription(
  filter: DateFilter,
  { origin, locale }: { origin: string; locale: Locale },
): Promise<SubscriptionView> {
  const title = await feedTitle(filter, locale);
  const address = origin + feedHref('calendar', filter, locale);
  const webcal = address.replace(/^https?:/, 'webcal:');
  const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
  return {
    title,
    page: href('dates', {}, locale) + filterQuery(filter),
    address,
    webcal,
    google: `https://calendar.google.com/calendar/r?${query({ cid: webcal })}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${query({ url: address, name: title })}`,
    atom: feedHref('atom', filter, locale),
  };
}

/** The page that explains it, with a choice of dates already made. */
export function subscribeHref(filter: DateFilter, locale: Locale): string {
  return href('subscribe', {}, locale) + filterQuery(filter);
}

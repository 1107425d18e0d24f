import type { Locale } from '#schemas/text.ts';
import { staleFrom } from '#domain/freshness/checked.ts';
import { nextMidnight } from '#domain/calendar/local-time.ts';
import { fits, type OfferFilter } from '#domain/offers/filter.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { listPage } from '#collections/paging.ts';
import { offerRecords, type OfferRecord } from './records.ts';
import { offerView, type OfferView } from './offers.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { earlier } from '#collections/registration/seats.ts';

/** How many offers stand on one page of the list; more would be too much for a slow network. */
export const OFFERS_A_PAGE = 8;

/** Offers that fit, ready to show, and until when they are true. */
export interface OfferList {
  /** How many fit, on all pages of the list. */
  count: number;
  /** Those of this page of the list. */
  offers: OfferView[];
  page: number;
  pages: number;
  validUntil: Date;
}

/** One page of the offers that fit; a page that does not exist is the last one. */
export async function listOffers(
  filter: OfferFilter,
  { now, locale, page: asked }: { now: Date; locale: Locale; page: number },
): Promise<OfferList> {
  const found = await offersFor(filter);
  const { shown, ...paging } = listPage(found, asked, OFFERS_A_PAGE);
  return {
    ...paging,
    offers: await Promise.all(shown.map((record) => offerView(record, { now, locale }))),
    validUntil: await offersValidUntil(now),
  };
}

/** The records that fit, in the order of the alphabet. */
export async function offersFor(filter: OfferFilter): Promise<OfferRecord[]> {
  const quarters = await quarterRecords();
  const districtOf = (quarter: string) => quarters.get(quarter)?.district;
  return (await offerRecords()).filter((offer) => fits(offer, filter, districtOf));
}

/** When the next offer turns out not to have been checked for long; a day later at most. */
export async function offersValidUntil(now: Date): Promise<Date> {
  const { timeZone } = await getMunicipality();
  const changes = (await offerRecords()).map((it) => staleFrom(it.checkedOn, timeZone));
  const next = changes.filter((change) => change > now);
  return next.reduce(earlier, nextMidnight(now, timeZone));
}

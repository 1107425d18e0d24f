import { getCollection } from 'astro:content';
import type { Offer } from '#schemas/offer.ts';
import { getLocator } from '#collections/finder/locator.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { visible } from '#collections/visible.ts';

/** An offer with the quarter and the districts that follow from what its file says. */
export interface OfferRecord extends Omit<Offer, 'quarter' | 'districts'> {
  slug: string;
  quarter: string | undefined;
  districts: string[];
}

let kept: Promise<OfferRecord[]> | undefined;

/** All offers in the order of the alphabet. */
export function offerRecords(): Promise<OfferRecord[]> {
  return (kept ??= load());
}

async function load(): Promise<OfferRecord[]> {
  const byTitle = new Intl.Collator('de').compare;
  const entries = visible(await getCollection('offers'));
  const records = await Promise.all(entries.map(({ id, data }) => placed(id, data)));
  return records.toSorted((a, b) => byTitle(german(a), german(b)));
}

const german = ({ title }: OfferRecord) => (typeof title === 'string' ? title : title.de);

async function placed(slug: string, data: Offer): Promise<OfferRecord> {
  const quarter = data.quarter ?? (await quarterAt(data.point));
  if (quarter === undefined) return { ...data, slug, quarter };
  const district = (await quarterRecords()).get(quarter)?.district;
  return { ...data, slug, quarter, districts: district === undefined ? [] : [district] };
}

async function quarterAt(point: Offer['point']): Promise<string | undefined> {
  if (!point) return undefined;
  const number = (await getLocator()).locate(point);
  return [...(await quarterRecords())].find(([, record]) => record.number === number)?.[0];
}

import { getCollection } from 'astro:content';
import type { Quarter } from '#schemas/quarter.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';

/** What a pill, a link or a page needs to know of a quarter. */
export interface QuarterView {
  slug: string;
  number: number;
  name: string;
  href: string;
  /** Slug of its district; missing in a town without districts. */
  district: string | undefined;
  postcodes: string[];
}

let kept: Promise<Map<string, Quarter>> | undefined;

/** All quarters by slug, in the order of the alphabet. */
export function quarterRecords(): Promise<Map<string, Quarter>> {
  return (kept ??= getCollection('quarters').then((entries) => {
    const byName = new Intl.Collator('de').compare;
    const ordered = entries.toSorted((a, b) => byName(a.data.name, b.data.name));
    return new Map(ordered.map(({ id, data }) => [id, data]));
  }));
}

export async function listQuarters(locale: Locale): Promise<QuarterView[]> {
  return [...(await quarterRecords())].map(([slug, record]) => quarterView(slug, record, locale));
}

export async function quartersOfDistrict(district: string, locale: Locale): Promise<QuarterView[]> {
  return (await listQuarters(locale)).filter((quarter) => quarter.district === district);
}

export async function getQuarter(
  slug: string | undefined,
  locale: Locale,
): Promise<QuarterView | undefined> {
  return (await listQuarters(locale)).find((quarter) => quarter.slug === slug);
}

function quarterView(slug: string, record: Quarter, locale: Locale): QuarterView {
  const { number, name, district, postcodes } = record;
  return { slug, number, name, district, postcodes, href: href('quarter', { slug }, locale) };
}

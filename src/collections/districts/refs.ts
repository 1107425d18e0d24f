import { getCollection } from 'astro:content';
import type { District } from '#schemas/district.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';

/** What a badge, a link or a choice needs to know of a district. */
export interface DistrictRef {
  slug: string;
  number: number;
  label: string;
  name: string;
  /** "Stadtbezirk III" */
  title: string;
  href: string;
}

let kept: Promise<Map<string, District>> | undefined;

/** All districts by slug, in the order of their numbers; empty in a town without districts. */
export function districtRecords(): Promise<Map<string, District>> {
  return (kept ??= getCollection('districts').then((entries) => {
    const ordered = entries.toSorted((a, b) => a.data.number - b.data.number);
    return new Map(ordered.map(({ id, data }) => [id, data]));
  }));
}

/** Whether the town has districts; one without shows its quarters in their place. */
export async function hasDistricts(): Promise<boolean> {
  return (await districtRecords()).size > 0;
}

/** The districts of some slugs, in the order of their numbers. */
export async function districtRefs(
  slugs: readonly string[],
  locale: Locale,
): Promise<DistrictRef[]> {
  return [...(await districtRecords())]
    .filter(([slug]) => slugs.includes(slug))
    .map(([slug, record]) => districtRef(slug, record, locale));
}

export function districtRef(slug: string, record: District, locale: Locale): DistrictRef {
  const { number, label, name } = record;
  const title = useTranslations(locale)('district.title', { label });
  return { slug, number, label, name, title, href: href('district', { slug }, locale) };
}

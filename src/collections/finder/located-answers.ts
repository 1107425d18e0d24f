import type { GeoPoint } from '#domain/geometry/locate.ts';
import { quartersNear } from '#domain/geometry/near.ts';
import { listFormat } from '#i18n/list-format.ts';
import { chooseAmong, found, type Asked, type FinderPage } from './answers.ts';
import { getLocator } from './locator.ts';
import { listQuarters, quarterRecords } from '#collections/districts/quarters.ts';

/** The slugs of the quarters to name for a place; two where a border between districts is near. */
export async function quartersAt(place: GeoPoint): Promise<string[]> {
  const records = [...(await quarterRecords())];
  const known = new Map(
    records.map(([slug, { number, district }]) => [number, { slug, district }]),
  );
  const near = quartersNear(await getLocator(), place, (quarter) => known.get(quarter)?.district);
  return near.flatMap((quarter) => known.get(quarter)?.slug ?? []);
}

/** Answers with the quarters that a device or a link has named; both sides of a border. */
export async function answerQuarters(slugs: string[], asked: Asked): Promise<FinderPage> {
  const all = await listQuarters(asked.locale);
  const quarters = slugs.flatMap((slug) => all.find((quarter) => quarter.slug === slug) ?? []);
  const districts = new Set(quarters.map(({ district }) => district));
  if (districts.size > 1) return chooseAmong(quarters, 'border', asked);
  const label = listFormat(asked.locale).format(quarters.map(({ name }) => name));
  const answer = await found({ label, quarters }, quarters[0]?.district, asked);
  return quarters.length > 0 ? answer : { ...answer, result: { kind: 'nothing' } };
}

/** Reads `lat` and `lon` (degrees, WGS 84) of an address; undefined when they are no place. */
export function placeIn(query: URLSearchParams): GeoPoint | undefined {
  const [lat, lon] = ['lat', 'lon'].map((key) => Number(query.get(key) || NaN));
  const isPlace = Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180;
  return isPlace ? { lat: lat!, lon: lon! } : undefined;
}

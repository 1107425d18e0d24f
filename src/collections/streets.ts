import { getEntry } from 'astro:content';
import type { StreetInput } from '#domain/finder/types.ts';
import { quarterRecords } from './quarters.ts';

/** Every street of the town, as the finder takes it; none for a town without a list of streets. */
export async function listStreets(): Promise<StreetInput[]> {
  const streets = (await getEntry('streets', 'streets'))?.data ?? {};
  const quarters = await quarterRecords();
  return Object.entries(streets).map(([name, slugs]) => ({
    name,
    quarters: slugs.flatMap((slug) => quarters.get(slug)?.number ?? []),
  }));
}

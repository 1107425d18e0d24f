import { getEntry } from 'astro:content';
import type { StreetInput } from '#domain/finder/types.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';

let kept: Promise<StreetInput[]> | undefined;

/** Every street of the town, as the finder takes it; none for a town without a list of streets. */
export function listStreets(): Promise<StreetInput[]> {
  return (kept ??= load());
}

async function load(): Promise<StreetInput[]> {
  const streets = (await getEntry('streets', 'streets'))?.data ?? {};
  const quarters = await quarterRecords();
  return Object.entries(streets).map(([name, slugs]) => ({
    name,
    quarters: slugs.flatMap((slug) => quarters.get(slug)?.number ?? []),
  }));
}

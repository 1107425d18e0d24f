import { createFinder } from '#domain/finder/finder.ts';
import type { Finder } from '#domain/finder/types.ts';
import { districtRecords } from '#collections/districts/refs.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { listStreets } from './streets.ts';

let kept: Promise<Finder> | undefined;

/** The finder over all districts, quarters and streets of the town; its index is built once. */
export function getFinder(): Promise<Finder> {
  return (kept ??= load());
}

async function load(): Promise<Finder> {
  const { name } = await getMunicipality();
  const districts = [...(await districtRecords())].map(([slug, record]) => ({ slug, ...record }));
  const quarters = [...(await quarterRecords())].map(([slug, record]) => ({ slug, ...record }));
  return createFinder({ municipality: name, districts, quarters, streets: await listStreets() });
}

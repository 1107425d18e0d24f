import { getEntry } from 'astro:content';
import type { Municipality } from '#schemas/municipality.ts';

let kept: Promise<Municipality> | undefined;

/** What is true of the whole town, from `municipality.yaml`. */
export function getMunicipality(): Promise<Municipality> {
  return (kept ??= load());
}

async function load(): Promise<Municipality> {
  const entry = await getEntry('municipality', 'municipality');
  if (!entry) throw new Error('content/<municipality>/municipality.yaml is missing');
  return entry.data;
}

import { getEntry } from 'astro:content';
import type { TownTopology } from '#schemas/geometry.ts';

/**
 * The borders of the town: `drawn` for pictures, `decided` to tell where a point lies. A town may
 * have none.
 */
export async function getTopology(kind: 'drawn' | 'decided'): Promise<TownTopology | undefined> {
  return (await getEntry('geometry', kind))?.data;
}

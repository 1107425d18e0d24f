import type { DescribedTopology } from '#domain/geometry/features.ts';
import type { GeoPoint } from '#domain/geometry/locate.ts';

/**
 * Slugs of the quarters to name for a place, by the borders at an address of our own; empty outside
 * the town. Loads the geometry and what reads it only now, since few people press the button.
 */
export async function nearbyQuarters(geometry: string, place: GeoPoint): Promise<string[]> {
  const [response, { createLocator }, { quartersNear }] = await Promise.all([
    fetch(geometry),
    import('#domain/geometry/locate.ts'),
    import('#domain/geometry/near.ts'),
  ]);
  if (!response.ok) throw new Error(`${geometry} answered ${response.status}`);
  const topology = (await response.json()) as DescribedTopology;
  const areas = topology.objects.quarters.geometries;
  const known = new Map(areas.map(({ id, properties }) => [id, properties]));
  const locator = createLocator(topology);
  const near = quartersNear(locator, place, (quarter) => known.get(quarter)?.district);
  return near.flatMap((quarter) => known.get(quarter)?.slug ?? []);
}

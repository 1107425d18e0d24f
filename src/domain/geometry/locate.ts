import type { TownTopology } from '#schemas/geometry.ts';
import pointInPolygon from 'point-in-polygon-hao';
import { quarterOutline, sortedQuarters } from './areas.ts';
import type { Outline } from './areas.ts';
import { distanceToBorder } from './distance.ts';
import { metresPerDegree } from './projection.ts';
import type { Bounds } from './projection.ts';

/** A place on earth in degrees (WGS 84). */
export interface GeoPoint {
  lon: number;
  lat: number;
}

/** Says where a place lies. */
export interface Locator {
  /** The number of the quarter in which a place lies; undefined outside the town. */
  locate(place: GeoPoint): number | undefined;
  /** The numbers of the quarters in which or no farther than `metres` from which a place lies, the nearest first. */
  within(place: GeoPoint, metres: number): number[];
}

interface LocatedQuarter {
  id: number;
  outline: Outline;
  bounds: Bounds;
}

function boundsOf(outline: Outline): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of outline.flat(2)) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** A place on a border counts as inside; the quarter with the lower number has it. */
function contains({ outline, bounds }: LocatedQuarter, { lon, lat }: GeoPoint): boolean {
  const [west, south, east, north] = bounds;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return outline.some((rings) => pointInPolygon([lon, lat], rings) !== false);
}

/** Metres from a place to the border of a quarter, on a plane that touches the earth at the place. */
function metresToBorder({ outline }: LocatedQuarter, { lon, lat }: GeoPoint): number {
  const metres = metresPerDegree(lat);
  const rings = outline
    .flat()
    .map((ring) =>
      ring.map(([x = NaN, y = NaN]) => ({ x: (x - lon) * metres.lon, y: (y - lat) * metres.lat })),
    );
  return distanceToBorder({ x: 0, y: 0 }, rings);
}

function locatedQuarters(topology: TownTopology): LocatedQuarter[] {
  return sortedQuarters(topology).map((quarter) => {
    const outline = quarterOutline(topology, quarter);
    return { id: quarter.id, outline, bounds: boundsOf(outline) };
  });
}

/** Prepares a town's geometry for look-ups; without geometry no place is ever found. */
export function createLocator(topology: TownTopology | undefined): Locator {
  const quarters = topology ? locatedQuarters(topology) : [];
  const find = (place: GeoPoint) => quarters.find((quarter) => contains(quarter, place));
  return {
    locate: (place) => find(place)?.id,
    within(place, metres) {
      const home = find(place);
      return quarters
        .map((quarter) => ({
          id: quarter.id,
          distance: quarter === home ? -1 : metresToBorder(quarter, place),
        }))
        .filter(({ distance }) => distance <= metres)
        .sort((a, b) => a.distance - b.distance)
        .map(({ id }) => id);
    },
  };
}

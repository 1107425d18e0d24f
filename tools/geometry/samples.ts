import type { GeoPoint, Locator } from '#domain/geometry/locate.ts';
import type { Bounds } from '#domain/geometry/projection.ts';

/** A place with the number of the quarter in which the reference has it. */
export interface LabelledPlace extends GeoPoint {
  quarter: number;
}

const SEED = 20_170_907;

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
function* pseudoRandom(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** `count` places spread evenly over the town, on about a metre, each with its quarter. */
export function samplePlaces(
  reference: Locator,
  bounds: Bounds,
  count: number,
  seed = SEED,
): LabelledPlace[] {
  const [west, south, east, north] = bounds;
  const random = pseudoRandom(seed);
  const places: LabelledPlace[] = [];
  while (places.length < count) {
    const lon = Number((west + random.next().value * (east - west)).toFixed(5));
    const lat = Number((south + random.next().value * (north - south)).toFixed(5));
    const quarter = reference.locate({ lon, lat });
    if (quarter !== undefined) places.push({ lon, lat, quarter });
  }
  return places;
}

/** How many places fall into another quarter, or outside the town. */
export function countMisplaced(locator: Locator, places: readonly LabelledPlace[]): number {
  return places.filter((place) => locator.locate(place) !== place.quarter).length;
}

const HEADER = 'lon,lat,quarter';

/** Places as CSV, one a line. */
export function formatPlaces(places: readonly LabelledPlace[]): string {
  return `${[HEADER, ...places.map(({ lon, lat, quarter }) => `${lon},${lat},${quarter}`)].join('\n')}\n`;
}

/** Reads what `formatPlaces` wrote. */
export function parsePlaces(csv: string): LabelledPlace[] {
  const [header, ...lines] = csv.trim().split('\n');
  if (header !== HEADER) throw new TypeError(`Not a list of places: ${header}`);
  return lines.map((row) => {
    const [lon = NaN, lat = NaN, quarter = NaN] = row.split(',').map(Number);
    return { lon, lat, quarter };
  });
}

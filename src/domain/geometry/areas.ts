import type { QuarterArea, TownTopology } from '#schemas/geometry.ts';
import { feature } from 'topojson-client';
import type { Position } from 'geojson';

/** The outline of an area: for each of its parts the rings, the outer one first. */
export type Outline = Position[][][];

/** The number of the district in which a quarter lies, where the town has districts. */
export type DistrictOf = (quarter: number) => number | undefined;

/** The outline of one quarter, in longitude and latitude. */
export function quarterOutline(topology: TownTopology, quarter: QuarterArea): Outline {
  return quarter.type === 'Polygon'
    ? [feature(topology, quarter).geometry.coordinates]
    : feature(topology, quarter).geometry.coordinates;
}

/** The quarters by number. */
export function sortedQuarters(topology: TownTopology): QuarterArea[] {
  return [...topology.objects.quarters.geometries].sort((a, b) => a.id - b.id);
}

/** The quarters of each district, by number of the district; quarters without one are left out. */
export function quartersByDistrict(
  topology: TownTopology,
  districtOf: DistrictOf,
): [district: number, quarters: QuarterArea[]][] {
  const districts = new Map<number, QuarterArea[]>();
  for (const quarter of sortedQuarters(topology)) {
    const district = districtOf(quarter.id);
    if (district === undefined) continue;
    districts.set(district, [...(districts.get(district) ?? []), quarter]);
  }
  return [...districts].sort(([a], [b]) => a - b);
}

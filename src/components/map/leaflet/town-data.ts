import type { DescribedArea, DescribedTopology } from '#domain/geometry/features.ts';
import type { MultiLineString } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Area, AreaFeature } from './area.ts';

/** What the map in the browser draws: features with what is said of them. */
export interface TownData {
  quarters: AreaFeature[];
  /** Empty in a town without districts. */
  districts: AreaFeature[];
  /** Borders of the districts and of the town. */
  borders: MultiLineString;
}

/** From a record of the geometry to what is said of it on this page. */
export interface Describe {
  quarter(area: DescribedArea): Area;
  district(number: number): Area | undefined;
}

function districtFeatures(topology: DescribedTopology, describe: Describe): AreaFeature[] {
  const { geometries } = topology.objects.quarters;
  const numbers = new Set(geometries.map(({ properties }) => properties.district));
  return [...numbers].flatMap((number): AreaFeature[] => {
    const area = number === undefined ? undefined : describe.district(number);
    if (!area) return [];
    const parts = geometries.filter(({ properties }) => properties.district === number);
    return [{ type: 'Feature', properties: area, geometry: merge(topology, parts) }];
  });
}

/** Reads the geometry of a town as the map needs it. */
export function townData(topology: DescribedTopology, describe: Describe): TownData {
  const { quarters } = topology.objects;
  const district = (area: object) => (area as DescribedArea).properties.district;
  return {
    quarters: quarters.geometries.map((area) => ({
      type: 'Feature',
      properties: describe.quarter(area),
      geometry: merge(topology, [area]),
    })),
    districts: districtFeatures(topology, describe),
    borders: mesh(
      topology,
      quarters,
      (one, other) => one === other || district(one) !== district(other),
    ),
  };
}

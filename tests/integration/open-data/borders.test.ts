import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { quarterFeatures, DescribedTopology } from '#domain/geometry/features.ts';
import { labelPoint } from '#domain/geometry/label-point.ts';
import { createLocator } from '#domain/geometry/locate.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

type Borders = ReturnType<typeof quarterFeatures> & { licence: { url: string }; credit: string };

let site: ServedSite;
let borders: Borders;
let topology: DescribedTopology;
beforeAll(async () => {
  site = await serveSite('essen');
  borders = await (await fetch(`${site.url}/api/quarters.geojson`)).json();
  topology = await (await fetch(`${site.url}/api/quarters.topojson`)).json();
});
afterAll(() => site.close());

/** Where the name of an area would be written, in degrees. */
function labelOf(parts: MultiPolygon['coordinates']) {
  const { x, y } = labelPoint(
    parts.map((rings) => rings.map((ring) => ring.map(([x = NaN, y = NaN]) => ({ x, y })))),
  );
  return { lon: x, lat: y };
}

describe('the borders of Essen', () => {
  it('carry licence and credit inside the file, as what they are made from asks for', () => {
    expect(borders.licence.url).toBe('https://www.govdata.de/dl-de/by-2-0');
    expect(borders.credit).toMatch(/Verwaltungsgrenzen.*bearbeitet/);
  });

  it('put the middle of each quarter into that quarter', () => {
    const locator = createLocator(topology);
    expect(borders.features).toHaveLength(50);
    for (const { geometry, properties } of borders.features) {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      expect(locator.locate(labelOf(parts)), properties.name).toBe(properties.number);
    }
  });

  it('put the middle of each district into that district', () => {
    const locator = createLocator(topology);
    const { geometries } = topology.objects.quarters;
    const districtOf = new Map(geometries.map(({ id, properties }) => [id, properties.district]));
    const districts = new Set(districtOf.values());
    expect(districts.size).toBe(9);
    for (const district of districts) {
      const own = geometries.filter(({ properties }) => properties.district === district);
      const quarter = locator.locate(labelOf(merge(topology, own).coordinates));
      expect(districtOf.get(quarter ?? 0)).toBe(district);
    }
  });
});

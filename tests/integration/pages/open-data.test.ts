import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

interface Quarter {
  number: number;
  name: string;
  slug: string;
  district?: number;
}

let essen: ServedSite;
let withoutGeometry: ServedSite;
beforeAll(async () => {
  essen = await serveSite('essen');
  withoutGeometry = await serveSite('ohnebezirk');
});
afterAll(() => Promise.all([essen.close(), withoutGeometry.close()]));

/** Twice the area a ring encloses; positive if it runs counterclockwise. */
function turn(ring: Position[]): number {
  return ring.reduce((sum, [x = NaN, y = NaN], i) => {
    const [nextX = NaN, nextY = NaN] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

describe('/api/quarters.geojson', () => {
  async function features() {
    const response = await fetch(`${essen.url}/api/quarters.geojson`);
    expect(response.headers.get('content-type')).toMatch(/^application\/(geo\+)?json/);
    const collection = (await response.json()) as FeatureCollection<
      Polygon | MultiPolygon,
      Quarter
    >;
    return collection.features;
  }

  it('holds fifty quarters in nine districts, each with number, name and slug', async () => {
    const quarters = (await features()).map(({ properties }) => properties);
    expect(quarters).toHaveLength(50);
    expect(new Set(quarters.map(({ number }) => number)).size).toBe(50);
    expect(new Set(quarters.map(({ district }) => district)).size).toBe(9);
    for (const { slug, name } of quarters) {
      const page = await fetch(`${essen.url}/stadtteile/${slug}/`);
      expect(page.status, slug).toBe(200);
      expect(await page.text()).toContain(name);
    }
  });

  it('is in degrees, longitude first, and follows the right-hand rule', async () => {
    for (const { geometry, properties } of await features()) {
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(outer.at(0), properties.name).toEqual(outer.at(-1));
        expect(turn(outer), properties.name).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole), properties.name).toBeLessThan(0);
        for (const [lon = NaN, lat = NaN] of outer) {
          expect(lon).toBeCloseTo(7, 0);
          expect(lat).toBeCloseTo(51.5, 0);
        }
      }
    }
  });
});

describe('/api/quarters.topojson', () => {
  it('names the same quarters', async () => {
    const topology = await (await fetch(`${essen.url}/api/quarters.topojson`)).json();
    expect(topology.type).toBe('Topology');
    const { geometries } = topology.objects.quarters;
    expect(geometries).toHaveLength(50);
    expect(geometries[0].properties).toEqual({
      number: expect.any(Number),
      name: expect.any(String),
      slug: expect.any(String),
      district: expect.any(Number),
    });
  });
});

it('a town without borders has none to give', async () => {
  const geojson = await fetch(`${withoutGeometry.url}/api/quarters.geojson`);
  expect(await geojson.json()).toMatchObject({ type: 'FeatureCollection', features: [] });
});

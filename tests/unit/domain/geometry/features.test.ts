import type { Polygon, MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { quarterFeatures, quarterTopology } from '#domain/geometry/features.ts';
import { districtOf, town } from './town.ts';

const records = [7, 3, 1, 2, 4, 5, 6].map((number) => ({
  number,
  name: `Viertel ${number}`,
  slug: `viertel-${number}`,
  district: districtOf(number),
}));

function counterclockwise(ring: Position[]): boolean {
  const turns = ring.slice(1).map(([x = 0, y = 0], i) => {
    const [lastX = 0, lastY = 0] = ring[i] ?? [];
    return (x - lastX) * (y + lastY);
  });
  return turns.reduce((sum, turn) => sum + turn, 0) < 0;
}

const parts = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

describe('the quarters as GeoJSON', () => {
  const { features } = quarterFeatures(town, records);

  test('are features with what is said of each, by number', () => {
    expect(features.map(({ properties }) => properties.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(features[6]?.properties).toEqual({
      number: 7,
      name: 'Viertel 7',
      slug: 'viertel-7',
      district: 2,
    });
  });

  test('keep the right-hand rule of RFC 7946', () => {
    const outer = features.flatMap(({ geometry }) => parts(geometry).map(([ring]) => ring ?? []));
    expect(outer).toHaveLength(8);
    expect(outer.every(counterclockwise)).toBe(true);
  });

  test('close every ring, in degrees, to about 10 cm', () => {
    for (const ring of features.flatMap(({ geometry }) => parts(geometry).flat())) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ring.flat().every((value) => /^\d+(\.\d{1,6})?$/.test(String(value)))).toBe(true);
    }
  });

  test('leave out what the content does not know', () => {
    expect(quarterFeatures(town, records.slice(0, 2)).features).toHaveLength(2);
  });

  test('are none in a town without geometry', () => {
    expect(quarterFeatures(undefined, records).features).toEqual([]);
  });
});

test('the quarters as TopoJSON carry the same properties over the same borders', () => {
  const described = quarterTopology(town, records);
  const { geometries } = described.objects.quarters;
  expect(geometries.map(({ properties }) => properties.slug)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((number) => `viertel-${number}`),
  );
  expect(described.arcs).toEqual(town.arcs);
});

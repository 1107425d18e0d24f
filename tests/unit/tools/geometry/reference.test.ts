import { describe, expect, test } from 'vitest';
import { checkReference, readReference } from '#tools/geometry/reference.ts';
import { Refusal } from '#tools/geometry/refusal.ts';

const square = [
  [
    [7, 51],
    [7.1, 51],
    [7.1, 51.1],
    [7, 51],
  ],
];

function quarter(properties: object, coordinates: unknown = square, type = 'Polygon') {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function reasonsFor(...features: object[]): string[] {
  try {
    checkReference({ type: 'FeatureCollection', features });
  } catch (error) {
    if (error instanceof Refusal) return error.reasons;
    throw error;
  }
  return [];
}

describe('a file of borders', () => {
  test('is taken with and without districts', () => {
    const features = [
      quarter({ number: 1, name: 'Altmarkt', district: 2 }),
      quarter({ number: 2, name: 'Hafen' }),
    ];
    expect(reasonsFor(...features)).toEqual([]);
  });

  test('is refused with every problem at once, each with its quarter', () => {
    expect(
      reasonsFor(
        quarter({ name: 'Altmarkt' }),
        quarter({ number: 2 }),
        quarter({ number: 3, name: 'Hafen' }, [7, 51], 'Point'),
        quarter({ number: 4, name: 'Insel' }, [7, 51], 'MultiPolygon'),
        quarter({ number: 5, name: 'Seefeld' }, [square[0]?.slice(0, 3)]),
      ),
    ).toEqual([
      'Stadtteil an 1. Stelle (Altmarkt): die Nummer des Stadtteils (number) fehlt oder ist keine ganze Zahl',
      'Stadtteil an 2. Stelle: der Name des Stadtteils (name) fehlt',
      'Stadtteil an 3. Stelle (Hafen): die Fläche muss ein Polygon oder MultiPolygon sein',
      'Stadtteil an 4. Stelle (Insel): die Koordinaten (coordinates) fehlen oder sind anders verschachtelt',
      'Stadtteil an 5. Stelle (Seefeld): ein Ring braucht mindestens vier Punkte',
      'Stadtteil an 5. Stelle (Seefeld): ein Ring muss dort enden, wo er beginnt',
    ]);
  });

  test('is refused once, not for every point, if its coordinates are metres', () => {
    const metres = square.map((ring) => ring.map(([x = 0, y = 0]) => [x * 50_000, y * 110_000]));
    expect(reasonsFor(quarter({ number: 1, name: 'Altmarkt' }, metres))).toEqual([
      'Stadtteil an 1. Stelle (Altmarkt): Koordinaten müssen Länge und Breite in Grad sein (WGS 84)',
    ]);
  });

  test('is refused if two quarters have the same number', () => {
    const features = ['Altmarkt', 'Hafen'].map((name) => quarter({ number: 1, name }));
    expect(reasonsFor(...features)).toEqual(['Die Nummer 1 kommt mehrfach vor: Altmarkt, Hafen']);
  });

  test.each([
    ['no GeoJSON', { quarters: [] }, /keine GeoJSON-FeatureCollection/],
    ['nothing', null, /keine GeoJSON-FeatureCollection/],
    ['empty', { type: 'FeatureCollection', features: [] }, /keinen Stadtteil/],
  ])('is refused if it is %s', (_, json, reason) => {
    expect(() => checkReference(json)).toThrow(reason);
  });

  test('is refused by its name if it cannot be read', () => {
    expect(() => readReference('gibt-es-nicht.geojson')).toThrow(
      'Die Datei gibt-es-nicht.geojson lässt sich nicht lesen. Gibt es sie?',
    );
  });
});

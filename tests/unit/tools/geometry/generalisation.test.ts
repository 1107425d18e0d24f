import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { refuseLostQuarters } from '#tools/geometry/expected.ts';
import { generaliseTown } from '#tools/geometry/generalisation.ts';
import type { TownGeometry } from '#tools/geometry/generalisation.ts';
import { readReference } from '#tools/geometry/reference.ts';
import type { Reference } from '#tools/geometry/reference.ts';
import { townTopology } from '#schemas/geometry.ts';

const fixture = (path: string) =>
  fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url));
const reference = readReference(fixture('geometry/two-districts.geojson'));
const silent = () => undefined;

function withQuarter(name: string, number: number, ring: [number, number][]): Reference {
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  const feature = { type: 'Feature' as const, properties: { number, name }, geometry };
  return { ...reference, features: [...reference.features, feature] };
}

describe('the borders of a two-district town', () => {
  let made: TownGeometry;
  beforeAll(() => {
    made = generaliseTown(reference, silent);
  });

  test.each(['decided', 'drawn'] as const)('are %s with every quarter', (kind) => {
    const { geometries } = townTopology.parse(made[kind]).objects.quarters;
    expect(geometries.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('come with figures below the limits', () => {
    const { reference: given, decided, drawn } = made.figures;
    expect(given.quarters).toBe(7);
    expect(decided.misplaced / decided.samples).toBeLessThan(1 / 500);
    expect(decided.bytes).toBeLessThan(10_000);
    expect(drawn.bytes).toBeLessThan(3_000);
  });

  test('are the same in every run', () => {
    expect(generaliseTown(reference, silent)).toEqual(made);
  });
});

describe('the tool refuses', () => {
  test('to lose a quarter too small to be kept', () => {
    const speck = withQuarter('Leuchtturm', 8, [
      [12.02, 53.02],
      [12.020001, 53.02],
      [12.020001, 53.020001],
      [12.02, 53.02],
    ]);
    expect(() => generaliseTown(speck, silent)).toThrow('Von Leuchtturm bliebe keine Fläche übrig');
  });

  test('a quarter that lies on another', () => {
    const [first, second, ...rest] = reference.features;
    const twice = { ...second!, geometry: first!.geometry };
    expect(() =>
      generaliseTown({ ...reference, features: [first!, twice, ...rest] }, silent),
    ).toThrow(/liegen zwei aufeinander: .*Altmarkt/);
  });

  test('borders that cross, and says whose and where', () => {
    const overlap = withQuarter('Neustadt', 8, [
      [12.005, 53.003],
      [12.015, 53.003],
      [12.015, 53.009],
      [12.005, 53.003],
    ]);
    expect(() => generaliseTown(overlap, silent)).toThrow(
      /Grenzen überschneiden sich bei 12\.0\d+, 53\.0\d+: .*Neustadt/,
    );
  });

  test('a file that lacks a quarter of the content', () => {
    const town = fixture('towns/zweibruck');
    expect(() => refuseLostQuarters(town, [1, 2, 3, 4, 5, 6, 7])).not.toThrow();
    expect(() => refuseLostQuarters(town, [1, 2, 3, 5, 6])).toThrow(
      /fehlen Stadtteile.*: Hafen \(4\), Seefeld \(7\)/,
    );
  });
});

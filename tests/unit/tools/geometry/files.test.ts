import { expect, test } from 'vitest';
import { withFigures } from '#tools/geometry/files.ts';
import { countMisplaced, formatPlaces, parsePlaces } from '#tools/geometry/samples.ts';

const measured = { points: 4, bytes: 5, minArea: 6, grid: 7 };
const figures = {
  reference: { quarters: 2, points: 3 },
  decided: { ...measured, samples: 8, misplaced: 1 },
  drawn: measured,
};

test('new figures leave what editors wrote in sources.yaml as it is', () => {
  const yaml = '# von Hand\nborders:\n  title: Grenzen # der Stadt\n  figures:\n    alt: 1\n';
  const written = withFigures(yaml, figures);
  expect(written).toContain('# von Hand\nborders:\n  title: Grenzen # der Stadt\n');
  expect(written).toContain('misplaced: 1');
  expect(written).not.toContain('alt: 1');
});

test('places are read as they were written, and counted where they fall wrong', () => {
  const places = [
    { lon: 7.01, lat: 51.5, quarter: 3 },
    { lon: 6.9, lat: 51.45678, quarter: 50 },
  ];
  expect(parsePlaces(formatPlaces(places))).toEqual(places);
  const locator = { locate: () => 3, within: () => [] };
  expect(countMisplaced(locator, places)).toBe(1);
});

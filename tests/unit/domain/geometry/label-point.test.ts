import { expect, test } from 'vitest';
import { labelPoint } from '#domain/geometry/label-point.ts';

const ring = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

test('a label stands in the middle of a square', () => {
  const { x, y } = labelPoint([[ring([0, 0], [80, 0], [80, 80], [0, 80], [0, 0])]]);
  expect(x).toBeCloseTo(40, 0);
  expect(y).toBeCloseTo(40, 0);
});

test('a label stands inside an area that is bent around its middle', () => {
  const horseshoe = ring(
    [0, 0],
    [90, 0],
    [90, 20],
    [30, 20],
    [30, 70],
    [90, 70],
    [90, 90],
    [0, 90],
    [0, 0],
  );
  const { x, y } = labelPoint([[horseshoe]]);
  expect(x).toBeLessThan(30);
  expect(y).toBeGreaterThan(10);
});

test('a label keeps away from holes', () => {
  const outer = ring([0, 0], [90, 0], [90, 60], [0, 60], [0, 0]);
  const hole = ring([40, 20], [80, 20], [80, 50], [40, 50], [40, 20]);
  expect(labelPoint([[outer, hole]]).x).toBeLessThan(40);
});

test('an area without an inside has no place for a label', () => {
  expect(() => labelPoint([[ring([0, 0], [5, 5], [9, 9], [0, 0])]])).toThrow(RangeError);
});

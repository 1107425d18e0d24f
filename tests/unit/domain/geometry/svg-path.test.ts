import { expect, test } from 'vitest';
import { closedPath, openPath } from '#domain/geometry/svg-path.ts';

const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

test('an outline is written in relative steps with as few characters as can be', () => {
  const ring = points([10, 20], [13, 16], [9, 16], [-1, 25], [10, 20]);
  expect(closedPath([ring])).toBe('M10 20l3-4-4 0-10 9z');
});

test('points that fall together are written once', () => {
  const line = points([1, 1], [1, 1], [2, 2], [2, 2], [3, 2]);
  expect(openPath([line])).toBe('M1 1l1 1 1 0');
});

test('holes and further parts follow in the same path', () => {
  const square = (at: number) => points([at, at], [at + 1, at], [at + 1, at + 1], [at, at]);
  expect(closedPath([square(0), square(5)])).toBe('M0 0l1 0 0 1zM5 5l1 0 0 1z');
});

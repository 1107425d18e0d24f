import { describe, expect, test } from 'vitest';
import { drawTown, townPath, townProjection } from '#domain/geometry/drawing.ts';
import type { TownDrawing } from '#domain/geometry/drawing.ts';
import { districtOf, town } from './town.ts';

/** The straight pieces of an SVG path of ours, each with its ends in a fixed order. */
function edges(d: string): string[] {
  const rings = d.split('z').filter((ring) => ring !== '');
  return rings.flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points = [[x, y]];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
      points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)]);
    }
    const closed = [...points, [x, y]];
    return closed.slice(1).map((point, i) => [String(closed[i]), String(point)].sort().join(' '));
  });
}

const drawing = drawTown(town, districtOf) as TownDrawing;
const numbers = (shapes: { id: number }[]) => shapes.map(({ id }) => id);

describe('the drawing of a town', () => {
  test('has every quarter, and the districts merged from them', () => {
    expect(numbers(drawing.quarters)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numbers(drawing.districts)).toEqual([1, 2]);
  });

  test('keeps only borders between quarters of one district as inner lines of it', () => {
    const [north, south] = drawing.districts;
    expect(north?.inner.match(/M/g)).toHaveLength(3);
    expect(south?.inner.match(/M/g)).toHaveLength(2);
    expect(north?.inner).not.toContain('z');
  });

  test('draws the border of two districts the same in both, so that no gap can open', () => {
    const [north = [], south = []] = drawing.districts.map(({ d }) => edges(d));
    const outline = edges(townPath(town, townProjection(town, 800)));
    const common = north.filter((edge) => south.includes(edge));
    expect(common.length).toBeGreaterThan(4);
    const borders = [...north, ...south].filter((edge) => !common.includes(edge));
    expect(borders.toSorted()).toEqual(outline.toSorted());
  });

  test('leaves a quarter without district out of the districts', () => {
    const partly = drawTown(town, (quarter) => (quarter === 7 ? undefined : districtOf(quarter)));
    const [, south] = partly?.districts ?? [];
    expect(edges(south?.d ?? '').length).toBeLessThan(edges(drawing.districts[1]?.d ?? '').length);
    expect(numbers(partly?.quarters ?? [])).toContain(7);
  });

  test('has only quarters where a town has no districts', () => {
    const plain = drawTown(town, () => undefined);
    expect(plain?.districts).toEqual([]);
    expect(plain?.quarters).toHaveLength(7);
  });

  test('is as wide as asked for and keeps the proportions of the ground', () => {
    const [, , width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
    expect(width).toBe(800);
    expect(width / height).toBeCloseTo(
      (0.04018 * Math.cos((53.0078 * Math.PI) / 180)) / 0.01578,
      1,
    );
  });

  test('sets the label of a quarter in two parts into the larger one', () => {
    const harbour = drawing.quarters.find(({ id }) => id === 4);
    const [, , , height = 0] = drawing.viewBox.split(' ').map(Number);
    expect(harbour?.label.y).toBeGreaterThan(height * 0.3);
  });

  test('does not exist for a town without geometry', () => {
    expect(drawTown(undefined, districtOf)).toBeUndefined();
  });
});

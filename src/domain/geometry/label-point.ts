import pointInPolygon from 'point-in-polygon-hao';
import { distanceToBorder } from './distance.ts';
import type { Ring } from './distance.ts';
import type { Point } from './projection.ts';

const STEPS = 16;
const ROUNDS = 4;

function* gridAround({ x, y }: Point, size: number): Generator<Point> {
  for (let row = 0; row <= STEPS; row++) {
    for (let column = 0; column <= STEPS; column++) {
      yield { x: x + (column / STEPS - 0.5) * size, y: y + (row / STEPS - 0.5) * size };
    }
  }
}

/**
 * Where a numeral or a name is set: the point inside the area that is farthest from its borders
 * (its pole of inaccessibility), found on a grid that narrows around the best point so far.
 * @param parts the parts of the area, each with its rings, the outer one first
 * @throws RangeError for an area without an inside
 */
export function labelPoint(parts: readonly (readonly Ring[])[]): Point {
  const polygons = parts.map((rings) => rings.map((ring) => ring.map(({ x, y }) => [x, y])));
  const rings = parts.flat();
  const xs = rings.flat().map(({ x }) => x);
  const ys = rings.flat().map(({ y }) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  let centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  let size = Math.max(right - left, bottom - top);
  let best: Point | undefined;
  let clearance = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const point of gridAround(centre, size)) {
      const inside = polygons.some((polygon) => pointInPolygon([point.x, point.y], polygon));
      const distance = inside ? distanceToBorder(point, rings) : 0;
      if (distance > clearance) [best, clearance] = [point, distance];
    }
    centre = best ?? centre;
    size /= STEPS / 4;
  }
  if (!best) throw new RangeError('An area without an inside has no place for a label');
  return best;
}

import type { Point } from './projection.ts';

/** A line on a plane that ends where it begins. */
export type Ring = readonly Point[];

/** Distance of a point from the segment between two others, in the units of the points. */
function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

/** Distance of a point from the nearest border of an area, in the units of the points. */
export function distanceToBorder(point: Point, rings: readonly Ring[]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach((to, i) => {
      const from = ring[i - 1];
      if (from) nearest = Math.min(nearest, distanceToSegment(point, from, to));
    });
  }
  return nearest;
}

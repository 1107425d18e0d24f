import type { Position } from 'geojson';

/** One straight piece of a border. */
export interface Segment {
  arc: number;
  from: Position;
  to: Position;
  /** Its place in its arc, and the place of the arc's last segment. */
  index: number;
  last: number;
}

const CELLS = 200;

export function x(position: Position): number {
  return position[0] ?? NaN;
}

export function y(position: Position): number {
  return position[1] ?? NaN;
}

export function same(a: Position, b: Position): boolean {
  return x(a) === x(b) && y(a) === y(b);
}

/** The straight pieces of lines; those without length are left out. */
export function segmentsOf(arcs: readonly Position[][]): Segment[] {
  return arcs.flatMap((points, arc) =>
    points.slice(1).flatMap((to, index): Segment[] => {
      const from = points[index];
      if (!from || same(from, to)) return [];
      return [{ arc, from, to, index, last: points.length - 2 }];
    }),
  );
}

/** From a coordinate to its column or row in a grid of equal cells. */
function scale(values: readonly number[]): (value: number) => number {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return (value) => Math.floor(((value - low) / (high - low || 1)) * CELLS);
}

/** Groups segments by the cells of a grid that they may pass, so that only near ones need comparing. */
export function neighbourhoods(segments: readonly Segment[]): Iterable<Segment[]> {
  const column = scale(segments.flatMap(({ from, to }) => [x(from), x(to)]));
  const row = scale(segments.flatMap(({ from, to }) => [y(from), y(to)]));
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    const { from, to } = segment;
    for (let c = column(Math.min(x(from), x(to))); c <= column(Math.max(x(from), x(to))); c++) {
      for (let r = row(Math.min(y(from), y(to))); r <= row(Math.max(y(from), y(to))); r++) {
        const key = c * (CELLS + 1) + r;
        cells.set(key, [...(cells.get(key) ?? []), segment]);
      }
    }
  }
  return cells.values();
}

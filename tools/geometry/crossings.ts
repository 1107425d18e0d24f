import type { Position } from 'geojson';
import { neighbourhoods, same, segmentsOf, x, y } from './segments.ts';
import type { Segment } from './segments.ts';

/** Two lines that meet where they should not. */
export interface Crossing {
  arcs: [number, number];
  /** A point near it, in the units of the lines. */
  near: Position;
}

/** 1 if c lies to the left of the line from a to b, -1 to the right, 0 on it; exact for whole numbers. */
function side(a: Position, b: Position, c: Position): number {
  return Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)));
}

function isOn({ from, to }: Segment, point: Position): boolean {
  return (
    side(from, to, point) === 0 &&
    Math.min(x(from), x(to)) <= x(point) &&
    x(point) <= Math.max(x(from), x(to)) &&
    Math.min(y(from), y(to)) <= y(point) &&
    y(point) <= Math.max(y(from), y(to))
  );
}

/** Whether a segment's line ends in this point, so that other lines may meet it there. */
function endsIn({ from, to, index, last }: Segment, point: Position): boolean {
  return (index === 0 && same(from, point)) || (index === last && same(to, point));
}

function mayMeetIn(a: Segment, b: Segment, point: Position): boolean {
  const neighbours = a.arc === b.arc && Math.abs(a.index - b.index) === 1;
  return neighbours || (endsIn(a, point) && endsIn(b, point));
}

function separate(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) >= 0 ||
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) >= 0
  );
}

function collide(a: Segment, b: Segment): boolean {
  const shared = [a.from, a.to].find((point) => same(point, b.from) || same(point, b.to));
  const apart = (point: Position) => !shared || !same(point, shared);
  const touches =
    [b.from, b.to].filter(apart).some((point) => isOn(a, point)) ||
    [a.from, a.to].filter(apart).some((point) => isOn(b, point));
  return touches || (shared ? !mayMeetIn(a, b, shared) : !separate(a, b));
}

/**
 * Where lines cross, touch or overlap other than at their ends. The borders of areas that share
 * them do so only if an area is not simple, or lies over another.
 * @param arcs lines in whole numbers, such as the decoded arcs of a quantized topology
 */
export function findCrossings(arcs: readonly Position[][]): Crossing[] {
  const found = new Map<string, Crossing>();
  for (const near of neighbourhoods(segmentsOf(arcs))) {
    near.forEach((a, i) => {
      for (const b of near.slice(i + 1)) {
        const key = `${a.arc}/${a.index}-${b.arc}/${b.index}`;
        if (!found.has(key) && collide(a, b)) {
          found.set(key, { arcs: [a.arc, b.arc], near: a.from });
        }
      }
    });
  }
  return [...found.values()];
}

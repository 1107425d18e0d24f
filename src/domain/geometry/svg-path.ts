import type { Point } from './projection.ts';

/** Appends a number with the fewest characters: a minus sign separates by itself. */
function append(text: string, value: number): string {
  return value < 0 || !/\d$/.test(text) ? text + value : `${text} ${value}`;
}

function segment(points: readonly Point[]): string {
  let text = '';
  let last: Point | undefined;
  for (const point of points) {
    if (!last) {
      text = append(append('M', point.x), point.y);
    } else if (point.x !== last.x || point.y !== last.y) {
      if (!text.includes('l')) text += 'l';
      text = append(append(text, point.x - last.x), point.y - last.y);
    }
    last = point;
  }
  return text;
}

/** Closed outlines as the `d` of an SVG path; each ring repeats its first point as its last. */
export function closedPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `${segment(ring.slice(0, -1))}z`).join('');
}

/** Open lines as the `d` of an SVG path. */
export function openPath(lines: readonly (readonly Point[])[]): string {
  return lines.map(segment).join('');
}

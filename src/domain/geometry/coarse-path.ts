/**
 * Redraws a path on a coarser grid, for a small picture: steps of `grid` units become steps of one,
 * what does not leave its cell is left out, and steps in one direction become one. Neighbours stay
 * neighbours, since a point that two shapes share is rounded the same way in both.
 * @param d path data as `svg-path.ts` writes it: absolute starts, relative whole-numbered lines
 * @param grid how many units of the old grid make one of the new
 */
export function coarsePath(d: string, grid: number): string {
  const rings = d.split('M').slice(1);
  return rings.map((ring) => coarseRing(corners(ring, grid))).join('');
}

type Step = [x: number, y: number];

/** The corners of a ring on the new grid. */
function corners(ring: string, grid: number): Step[] {
  const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [Math.round(x / grid), Math.round(y / grid)];
  });
}

/** A ring that has become smaller than a cell vanishes. */
function coarseRing(points: Step[]): string {
  const [start = [0, 0]] = points;
  const steps: Step[] = [];
  let at = start;
  for (const point of points.slice(1)) {
    const step: Step = [point[0] - at[0], point[1] - at[1]];
    if (step[0] === 0 && step[1] === 0) continue;
    const last = steps.at(-1);
    if (last && sameDirection(last, step))
      steps.splice(-1, 1, [last[0] + step[0], last[1] + step[1]]);
    else steps.push(step);
    at = point;
  }
  if (steps.length < 2) return '';
  return `M${start.join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}z`;
}

function sameDirection(a: Step, b: Step): boolean {
  return a[0] * b[1] === a[1] * b[0] && a[0] * b[0] + a[1] * b[1] > 0;
}

import type { Point } from './projection.ts';

/** A name to be written on a drawing. */
export interface NameLabel extends Point {
  text: string;
}

/** Share of the font size that a letter is wide on average, in the bold face of the map. */
const LETTER_WIDTH = 0.58;
/** Of the font size from one line to the next. */
const LINE_HEIGHT = 1.15;

/**
 * Moves names that are centred on their points so that none leaves the drawing at its sides and none
 * covers another: from top to bottom, the lower one gives way.
 * @param labels wanted places, in units of the drawing
 * @param size width of the drawing and of the font, in the same units
 */
export function placeNames(
  labels: readonly NameLabel[],
  size: { width: number; font: number },
): NameLabel[] {
  const placed: NameLabel[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const half = halfWidth(label, size.font);
    const x = Math.round(Math.max(half, Math.min(size.width - half, label.x)));
    const reach = ({ text, x: other }: NameLabel) =>
      Math.abs(other - x) < half + halfWidth({ text }, size.font);
    const lines = placed.filter(reach).map(({ y }) => y + size.font * LINE_HEIGHT);
    placed.push({ text: label.text, x, y: Math.round(Math.max(label.y, ...lines)) });
  }
  return placed;
}

function halfWidth({ text }: Pick<NameLabel, 'text'>, font: number): number {
  return (text.length * LETTER_WIDTH * font) / 2;
}

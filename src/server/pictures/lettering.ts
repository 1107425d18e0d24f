import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';

export type Weight = 'Regular' | 'Bold';

/** A line of text for a picture. */
export interface Lettering {
  text: string;
  /** Where its baseline begins. */
  x: number;
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  /** Begins at `x`, or has its middle there. */
  align?: 'start' | 'middle';
}

/** The typeface of KERN; it comes with the package, so that pictures are the same on every machine. */
const FOLDER = 'node_modules/@kern-ux/native/dist/fonts/noto-sans';

const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const { buffer, byteOffset, length } = readFileSync(resolve(FOLDER, `NotoSans-${weight}.woff`));
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
  fonts.set(weight, font);
  return font;
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return fontOf(weight).getAdvanceWidth(text, size);
}

/** A line of text as an SVG path: who draws it needs no fonts. */
export function letteringPath({ text, x, y, size, weight, fill, align }: Lettering): string {
  const begin = align === 'middle' ? x - widthOf(text, size, weight) / 2 : x;
  const { commands } = fontOf(weight).getPath(text, begin, y, size);
  return `<path fill="${fill}" d="${commands.map(pathData).join('')}"/>`;
}

/** Not the library's `toPathData`, which writes `NaN` for some numbers (2.0.0). */
function pathData(command: PathCommand): string {
  const { type, ...coordinates } = command;
  const { x1, y1, x2, y2, x, y } = coordinates as Record<string, number | undefined>;
  const numbers = [x1, y1, x2, y2, x, y].filter((number) => number !== undefined);
  return type + numbers.map((number) => number.toFixed(1)).join(' ');
}

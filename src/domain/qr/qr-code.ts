import qrcode from 'qrcode-generator';

/** A QR code as a drawing: one stroke, one unit wide, in a square of `size` units. */
export interface QrCode {
  /** Side of the square, the quiet zone of four units on every side included. */
  size: number;
  /** SVG path data, to be stroked with a width of 1. */
  d: string;
}

/** Light units that a reader needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Draws a QR code with error correction M, which stands a fold or a stain on paper. Runs of dark
 * modules become horizontal strokes with relative steps, a quarter of what a rectangle each takes.
 * @param text what a camera reads: an absolute address, so that it opens at once
 */
export function drawQrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const rows = Array.from({ length: modules }, (_, row) =>
    strokes(
      Array.from({ length: modules }, (__, column) => code.isDark(row, column)),
      row,
    ),
  );
  return { size: modules + 2 * QUIET_ZONE, d: rows.join('') };
}

/** One row: `M4 4.5h7m2 0h3`. */
function strokes(row: boolean[], y: number): string {
  const runs = row.map(Number).join('').match(/0+|1+/g) ?? [];
  const [first = ''] = runs;
  const indent = first.startsWith('0') ? first.length : 0;
  const steps = indent > 0 ? runs.slice(1) : runs;
  const last = steps.at(-1)?.startsWith('0') ? steps.slice(0, -1) : steps;
  const path = last.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`));
  return path.length > 0 ? `M${QUIET_ZONE + indent} ${QUIET_ZONE + y + 0.5}${path.join('')}` : '';
}

const ELLIPSIS = '…';

/**
 * Breaks a text into lines no wider than `width`, at spaces and after hyphens; what does not fit
 * into `most` lines is cut, with an ellipsis. A word wider than a line is broken anywhere.
 * @param widthOf the width of a piece of text, in the same units
 */
export function wrap(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd()) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.trim().split(/(?<=[\s-])/)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
    while (!fits(line)) {
      const part = longestStart(line, fits);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  const all = [...lines, line].map((one) => one.trim()).filter((one) => one !== '');
  if (all.length <= most) return all;
  const last = all[most - 1] ?? '';
  return [...all.slice(0, most - 1), shortened(last, fits)];
}

/** As many letters from the start as fit, at least one. */
function longestStart(text: string, fits: (text: string) => boolean): string {
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
  return letters.slice(0, count).join('');
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const start = longestStart(line, (text) => fits(text.trimEnd() + ELLIPSIS));
  return start.trimEnd() + ELLIPSIS;
}

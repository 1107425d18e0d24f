/** More letters than any name has; longer texts are similar to nothing. */
const LONGEST = 128;

/** Three rows of the table that is filled below; kept, since it is filled for thousands of names. */
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * Typing errors between two texts: letters missing, added, wrong, or two neighbours swapped (optimal
 * string alignment, where nothing is changed twice).
 * @returns the number of errors, or Infinity when there are more than `limit`
 */
export function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  if (a.length > LONGEST || b.length > LONGEST) return Infinity;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return errorsBetween(a.slice(start, endA), b.slice(start, endB), limit);
}

function errorsBetween(a: string, b: string, limit: number): number {
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = errorsAt(a, b, i, j);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const errors = last[b.length] ?? Infinity;
  return errors > limit ? Infinity : errors;
}

function errorsAt(a: string, b: string, i: number, j: number): number {
  const letter = a.charCodeAt(i - 1);
  const other = b.charCodeAt(j - 1);
  const changed = (last[j - 1] as number) + (letter === other ? 0 : 1);
  const cost = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
  const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
  return swapped ? Math.min(cost, (before[j - 2] as number) + 1) : cost;
}

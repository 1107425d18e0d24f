/**
 * The candidate an editor most likely meant, or undefined where none is near: at most a third of
 * the letters (and never fewer than two) may differ. Capital letters do not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= limit && candidate.distance < word.length)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** Levenshtein distance: letters to add, drop or replace to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(row, column - 1) + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, at(row, column) + 1, at(next, column - 1) + 1));
    }
    row = next;
  }
  return at(row, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? 0;
}

/** `„dsitrict“`: a name or value inside a German sentence. */
export function quote(value: unknown): string {
  return `„${String(value)}“`;
}

/** `Meinten Sie „district“?`, or all names where none is near. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `Meinten Sie ${quote(near)}?`;
  return `Möglich sind: ${candidates.join(', ')}.`;
}

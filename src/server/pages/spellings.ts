/** What all spellings of an address have in common that people type: no case, no final slash. */
export function foldSpelling(pathname: string): string {
  const folded = pathname
    .replace(/\/index\.html$/i, '/')
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
  return folded.length > 1 ? folded.replace(/\/$/, '') : folded;
}

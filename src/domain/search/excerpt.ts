import { wordsOf } from './fold.ts';

/** A piece of a text; `marked` where it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** About two lines on a desk, four on a phone. */
const LENGTH = 180;
/** How much stands in front of the first hit. */
const LEAD = 50;

/** A text with its hits marked. */
export function markHits(text: string, hits: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { word, start, end: wordEnd } of wordsOf(text)) {
    if (!hits.has(word)) continue;
    if (start > end) pieces.push({ text: text.slice(end, start), marked: false });
    pieces.push({ text: text.slice(start, wordEnd), marked: true });
    end = wordEnd;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

export function hasHit(text: string, hits: ReadonlySet<string>): boolean {
  return wordsOf(text).some(({ word }) => hits.has(word));
}

/** A part of a text with most of the hits in it, whole words, "…" where something is left out. */
export function excerpt(text: string, hits: ReadonlySet<string>): Piece[] {
  if (text.length <= LENGTH) return markHits(text, hits);
  const words = wordsOf(text);
  const found = words.filter(({ word }) => hits.has(word));
  const within = (from: number) =>
    found.filter(({ start, end }) => start >= from && end <= from + LENGTH - LEAD).length;
  const best = found.reduce(
    (one, other) => (within(other.start) > within(one) ? other.start : one),
    found[0]?.start ?? 0,
  );
  const earliest = Math.max(0, best - LEAD);
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? 0);
  const last = words.findLast(({ end }) => end <= start + LENGTH);
  const end = last && last.end > start ? last.end : start + LENGTH;
  const cut = markHits(text.slice(start, end), hits);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

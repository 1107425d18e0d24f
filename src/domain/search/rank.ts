import { wordsOf } from './fold.ts';
import { fitWeights, type FittingWords } from './vocabulary.ts';
import type { SearchDocument, SearchKind } from './types.ts';

/** What a word in the title is worth, in the measure of bm25: more than any number of mentions. */
const IN_TITLE = 12;
/** A title that says nothing but what was asked for. */
const ONLY_THAT = 6;
/** Of equals, what leads further. */
const PLACES_AND_PAGES = 1.15;
const leading = new Set<SearchKind>(['page', 'district', 'quarter']);
/** Few look for what is over. */
const PAST = 0.45;
const CANCELLED = 0.8;

/** Whether the last day of something is over. */
export function isPast({ days }: SearchDocument, today: string): boolean {
  const last = days.at(-1);
  return last !== undefined && last < today;
}

/**
 * How well a document answers a question; higher is better.
 * @param relevance bm25 over title, summary and text, positive
 */
export function scoreOf(
  document: SearchDocument,
  relevance: number,
  terms: FittingWords[],
  today: string,
): number {
  const title = wordsOf(document.title.text).map(({ word }) => word);
  const fits = terms.map((term) => Math.max(0, ...title.map((word) => weight(term, word))));
  const said = sum(fits) / terms.length;
  const covered = title.filter((word) => terms.some((term) => term.has(word))).length;
  const score =
    relevance + IN_TITLE * said + (ONLY_THAT * said * covered) / Math.max(1, title.length);
  const ofKind = leading.has(document.kind) ? PLACES_AND_PAGES : 1;
  return (
    score * ofKind * (isPast(document, today) ? PAST : 1) * (document.cancelled ? CANCELLED : 1)
  );
}

/** Scores that are nearer to each other than this answer a question about as well. */
const NEARLY = 1.5;

/**
 * The best first. Of dates those to come stand before those that are over, in the places that dates
 * hold by their scores; of those that answer about as well, what takes place comes before what was
 * called off, and the next one first. What has no day stays where it is.
 */
export function inOrder(
  found: readonly { document: SearchDocument; score: number }[],
  today: string,
): SearchDocument[] {
  const best = found.toSorted((a, b) => b.score - a.score);
  const dated = best.filter(({ document }) => document.days.length > 0);
  const past = dated.filter(({ document }) => isPast(document, today));
  const ahead = dated.filter(({ document }) => !isPast(document, today));
  const held = ahead.find(({ document }) => !document.cancelled) ?? ahead[0];
  const coming = ahead
    .map((hit) => ({ ...hit, tier: tierOf(hit.score, held?.score ?? hit.score) }))
    .toSorted(
      (a, b) =>
        a.tier - b.tier ||
        Number(a.document.cancelled) - Number(b.document.cancelled) ||
        nextDay(a.document, today).localeCompare(nextDay(b.document, today)),
    );
  const dates = [...coming, ...past].values();
  return best.map((hit) =>
    hit.document.days.length > 0 ? (dates.next().value ?? hit).document : hit.document,
  );
}

/** How much worse than another, in steps of `NEARLY`; below nought where it is that much better. */
const tierOf = (score: number, best: number): number =>
  Math.trunc(Math.log(best / score) / Math.log(NEARLY));

const nextDay = ({ days }: SearchDocument, today: string): string =>
  days.find((day) => day >= today) ?? '';

function weight(term: FittingWords, word: string): number {
  const fit = term.get(word);
  return fit ? fitWeights[fit] : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

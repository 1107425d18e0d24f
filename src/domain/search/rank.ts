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

/**
 * Of dates, those to come before those that are over, each in the places that dates hold by their
 * scores: nobody finds a past one above the one to go to, and what has no day stays where it is.
 */
export function comingFirst(documents: readonly SearchDocument[], today: string): SearchDocument[] {
  const dated = documents.filter(({ days }) => days.length > 0);
  const { coming = [], past = [] } = Object.groupBy(dated, (document) =>
    isPast(document, today) ? 'past' : 'coming',
  );
  const inOrder = [...coming, ...past].values();
  return documents.map((document) =>
    document.days.length > 0 ? (inOrder.next().value ?? document) : document,
  );
}

function weight(term: FittingWords, word: string): number {
  const fit = term.get(word);
  return fit ? fitWeights[fit] : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

import { answerFrom } from './answer.ts';
import { isNamed } from './hit.ts';
import { LONGEST_QUESTION, readQuestion } from './question.ts';
import { hitsFor } from './readings.ts';
import { layOut } from './town.ts';
import type { Finder, FinderInput } from './types.ts';

/**
 * Tells in which quarter and district a street, quarter, district or postcode lies. Forgives case,
 * umlauts, hyphens, blanks, abbreviations, typing errors and what a German name sounds like.
 * @param input all that is known of the town; it is laid out for look-ups once
 */
export function createFinder(input: FinderInput): Finder {
  const town = layOut(input);
  const hits = (query: string) => hitsFor(town, readQuestion(query, town.words));
  const shown = (query: string) => query.slice(0, LONGEST_QUESTION).trim().toWellFormed();
  return {
    find: (query) => answerFrom(shown(query), hits(query)),
    findNamed: (query) => answerFrom(shown(query), hits(query).filter(isNamed)),
  };
}

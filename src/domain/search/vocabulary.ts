import { typingErrors } from '#domain/finder/distance.ts';
import { leastErrors, lettered, type Lettered } from '#domain/finder/letters.ts';
import { shortestStem, stemOf } from './stem.ts';

/** How a word of the content fits what was typed, and how much that says about the document. */
export const fitWeights = {
  /** The same word, whatever its endings. */
  whole: 1,
  /** It begins with it: "Sprachkurs" for "Sprach". */
  begins: 0.7,
  /** It is in it, as "Betreuung" is in "Kinderbetreuung". */
  inside: 0.6,
  /** Another word for the same. */
  meant: 0.6,
  /** A typing error away. */
  similar: 0.5,
  /** It is a part of what was typed: "Deutsch" of "Deutschkurs". */
  part: 0.4,
} as const;

export type Fit = keyof typeof fitWeights;

/** Words of the content, and how each fits. */
export type FittingWords = Map<string, Fit>;

/** All words of the content, laid out for comparing. */
export type Vocabulary = readonly { word: string; stem: string; letters: Lettered }[];

/** Enough for every ending and compound; more words say nothing. */
const MOST_WORDS = 60;
const SHORTEST_BEGINNING = 3;
const SHORTEST_PART = 4;

export function createVocabulary(words: Iterable<string>): Vocabulary {
  return [...words].map((word) => ({ word, stem: stemOf(word), letters: lettered(word) }));
}

/** The words of the content that fit a folded word: as it is, else with typing errors, else a part. */
export function fittingWords(typed: string, vocabulary: Vocabulary): FittingWords {
  const found = containing(typed, vocabulary);
  if (found.size > 0) return found;
  const similar = similarTo(typed, vocabulary);
  return similar.size > 0 ? similar : partsOf(typed, vocabulary);
}

/** The words in which a folded word is. */
export function containing(typed: string, vocabulary: Vocabulary): FittingWords {
  const stem = stemOf(typed);
  const long = stem.length >= shortestStem(stem);
  const found: [string, Fit][] = [];
  for (const known of vocabulary) {
    if (isSame(known, typed, stem)) found.push([known.word, 'whole']);
    else if (stem.length < SHORTEST_BEGINNING) continue;
    else if (known.word.startsWith(stem)) found.push([known.word, 'begins']);
    else if (long && known.word.includes(stem)) found.push([known.word, 'inside']);
  }
  return closest(found);
}

/** Whether two words differ by their endings at most. */
function isSame(known: Vocabulary[number], typed: string, stem: string): boolean {
  return [known.word, known.stem].some((word) => word === typed || word === stem);
}

/** The best of them; where there are many, the shortest words, which have least else in them. */
function closest(found: [string, Fit][]): FittingWords {
  const order = found.toSorted(
    ([a, one], [b, other]) => fitWeights[other] - fitWeights[one] || a.length - b.length,
  );
  return new Map(order.slice(0, MOST_WORDS));
}

/** A short word is similar to too many others; a long one may have two errors behind its first letter. */
function forgiven({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function similarTo(typed: string, vocabulary: Vocabulary): FittingWords {
  const limit = forgiven(typed);
  const letters = lettered(typed);
  if (limit === 0 || /^\d+$/.test(typed)) return new Map();
  const found = vocabulary.flatMap((known) => {
    if (leastErrors(known.letters, letters) > limit) return [];
    const errors = typingErrors(known.word, typed, limit);
    const likely = errors <= (known.word[0] === typed[0] ? limit : 1);
    return likely ? [{ word: known.word, errors }] : [];
  });
  const fewest = Math.min(...found.map(({ errors }) => errors));
  return new Map(
    found
      .filter(({ errors }) => errors === fewest)
      .slice(0, MOST_WORDS)
      .map(({ word }) => [word, 'similar']),
  );
}

/** The longest words with which a compound begins and ends, whatever joins them. */
function partsOf(typed: string, vocabulary: Vocabulary): FittingWords {
  const known = vocabulary.filter(({ word }) => word.length >= SHORTEST_PART);
  const ends = [
    known.filter(({ word }) => typed.startsWith(word)),
    known.filter(({ word }) => typed.endsWith(word)),
  ];
  const longest = ends.flatMap((words) => {
    const [first] = words.toSorted((a, b) => b.word.length - a.word.length);
    return first ? [first.word] : [];
  });
  return new Map(longest.map((word) => [word, 'part']));
}

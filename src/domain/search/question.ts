import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import { containing, fittingWords, type FittingWords, type Vocabulary } from './vocabulary.ts';

/** Whatever is typed, no more than this is looked for: work is bounded. */
export const LONGEST_QUESTION = 100;
const MOST_WORDS = 8;

/** Words that only ask, in the languages of the site; they count where nothing else is said. */
const asking = new Set(
  `ich wir sie du er es mein meine meinen unser der die das den dem des ein eine einen einem einer
  und oder in im am an auf bei beim mit fuer von vom zu zum zur aus wo wer wie was wann welche welcher
  welches gibt ist sind kann koennen moechte will suche brauche finde finden habe hat man mir mich
  nicht kein keine gerne bitte
  i we you my our the a an and or in on at for of to from with where who how what when which is are
  can could want need find have there do does me please
  انا نحن هل ما ماذا من في على الي عن مع اين متي كيف هو هي اريد يوجد لي`.split(/\s+/u),
);

/** For each word of a question, the words of the content that fit it. */
export function readQuestion(
  query: string,
  vocabulary: Vocabulary,
  sameWords: readonly (readonly string[])[],
): FittingWords[] {
  const all = wordsOf(query.slice(0, LONGEST_QUESTION).toWellFormed()).map(({ word }) => word);
  const saying = all.filter((word) => !asking.has(word));
  const typed = [...new Set(saying.length > 0 ? saying : all)].slice(0, MOST_WORDS);
  return typed.map((word) => withSameWords(word, vocabulary, sameWords));
}

/** "Dolmetscher" finds what the content calls "Sprachmittler". */
function withSameWords(
  typed: string,
  vocabulary: Vocabulary,
  sameWords: readonly (readonly string[])[],
): FittingWords {
  const stem = stemOf(typed);
  const others = sameWords
    .filter((group) => group.some((word) => word === typed || stemOf(word) === stem))
    .flat();
  if (others.length === 0) return fittingWords(typed, vocabulary);
  const own = containing(typed, vocabulary);
  const meant = others.flatMap((word) => [...containing(word, vocabulary).keys()]);
  return new Map([...meant.map((word) => [word, 'meant'] as const), ...own]);
}

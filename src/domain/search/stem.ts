/** A stem has as many letters at least; Arabic writes no short vowels. */
const SHORTEST_STEM = 4;
const SHORTEST_ARABIC_STEM = 3;

/** What German and English put behind a word, the longest first. */
const endings = ['ungen', 'innen', 'ing', 'ung', 'ern', 'en', 'er', 'es', 'em', 'e', 'n', 's'];
/** "the", alone or with "and", "in", "for", "like" in front. */
const arabicArticle = /^(?:[وفبك]?ال|لل)/u;
const arabicEnding = /(?:ات|ون|ين|ه)$/u;
const arabic = /^\p{Script=Arabic}/u;

export function shortestStem(word: string): number {
  return arabic.test(word) ? SHORTEST_ARABIC_STEM : SHORTEST_STEM;
}

/**
 * What is left of a folded word without its endings: "kurse" → "kurs", "beratung" → "berat". It is
 * rough on purpose: words are compared by what they have in common, not by grammar.
 */
export function stemOf(word: string): string {
  const shortest = shortestStem(word);
  if (arabic.test(word)) {
    const bare = unless(word.replace(arabicArticle, ''), word, shortest);
    return unless(bare.replace(arabicEnding, ''), bare, shortest);
  }
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
  return ending ? word.slice(0, -ending.length) : word;
}

function unless(cut: string, word: string, shortest: number): string {
  return cut.length < shortest ? word : cut;
}

/**
 * What a German name sounds like, word by word. Kölner Phonetik throws the vowels away and takes
 * hundreds of street names for one another; here the vowels stay and only spellings of the same
 * sound fall together. Order matters: letters in capitals are sounds already decided.
 */
const rules: [RegExp, string][] = [
  [/aeu|äu|eu|oi|oy/gu, 'O'],
  [/ae|ä/gu, 'e'],
  [/oe/gu, 'ö'],
  // In the names of the lower Rhine an i lengthens the vowel before it: Duisburg.
  [/ue|ui/gu, 'ü'],
  [/sch(?=[tp])|sch|sh/gu, 'S'],
  [/^s(?=[tp])|^sz/gu, 'S'],
  [/chs|cks|ks|x/gu, 'KS'],
  [/^ch(?=[aourl])/gu, 'k'],
  [/ch/gu, 'X'],
  [/(?<=[aeiouyrlnöü])g$/gu, 'X'],
  [/tz|ts|z|c(?=[eiy])/gu, 'Z'],
  [/ck|c|q(?=u)|q/gu, 'k'],
  [/ph|[vw]/gu, 'f'],
  [/dt|th/gu, 't'],
  [/d$/gu, 't'],
  [/b$/gu, 'p'],
  [/ai|aj|ay|ej|ey|ei/gu, 'A'],
  [/ie|[yj]/gu, 'i'],
  [/(?<=[aeiouöüAO])h(?![aeiouöüAO])/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** Shorter words are numerals and prepositions: "III. Hagen". */
const SHORTEST = 3;

/** Two words that sound alike in German give the same text: "Leipzich" and "Leipzig". */
export function soundOf(word: string): string {
  if (word.length <= SHORTEST) return word;
  return rules.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word);
}

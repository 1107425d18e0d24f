/** A word of a text, and where it stands there. */
export interface FoundWord {
  /** As it is compared: `foldWord`. */
  word: string;
  start: number;
  end: number;
}

/** Letters and digits with the marks on them; tatweel only stretches a word. */
const runs = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u00ad\u200b-\u200d]*/gu;
const umlaut = /([aou])\u0308/gu;
/** Marks, invisible letters, and the tatweel that only stretches an Arabic word. */
const unheard = /[\p{M}\p{Cf}\u0640]/gu;

/** Letters that are written for each other, and those that Unicode does not take apart. */
const same: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe', ı: 'i', ł: 'l' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ە: 'ه', ة: 'ه', ک: 'ك', گ: 'ك' },
};
const different = new RegExp(`[${Object.keys(same).join('')}]`, 'gu');

/**
 * One spelling of a word: small letters, umlauts written out, no marks. In Arabic all forms of alef
 * are one, so are the two of ya and the Persian ones, and vowels, hamza and tatweel are left out.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(umlaut, '$1e')
    .replace(unheard, '')
    .replace(different, (letter) => same[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The words of a text with their places. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(runs)]
    .map(({ 0: run, index }) => ({ word: foldWord(run), start: index, end: index + run.length }))
    .filter(({ word }) => word !== '');
}

/** A text in the one spelling, a blank between words. */
export function foldText(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

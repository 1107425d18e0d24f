import { soundOf } from './sound.ts';
import { dropUmlauts, readWords, type Word, writeOutUmlauts } from './words.ts';

/** A name, or what was typed for one, without blanks and in the spellings that are compared. */
export interface Name {
  words: string[];
  /** Umlauts, ß and ss as one letter each: "südviertel", "roßstraße". */
  plain: string;
  /** Umlauts and ß written out: "suedviertel". Equal texts are the same name. */
  written: string;
  /** Umlauts dropped: "sudviertel". */
  bare: string;
}

/** @returns the name that the words make, or undefined when there are none */
export function nameOf(words: Word[]): Name | undefined {
  if (words.length === 0) return undefined;
  const texts = words.map(({ text }) => text);
  const text = texts.join('');
  return {
    words: texts,
    plain: text.replaceAll('ss', 'ß'),
    written: writeOutUmlauts(text),
    bare: dropUmlauts(text),
  };
}

/** Equal for texts that are the same name to the finder: "Lange Str." and "LANGE-STRASSE". */
export function nameKey(text: string): string {
  return nameOf(readWords(text))?.written ?? '';
}

export function soundOfName({ words }: Name): string {
  return words.map(soundOf).join('');
}

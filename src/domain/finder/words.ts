/** A run of letters or digits. */
export interface Word {
  text: string;
  /** Written with a dot behind it and not known, so perhaps cut short: "Wilh.-Raabe-Allee". */
  dotted: boolean;
}

const apostrophes = /['’‘`´ʼ]/gu;
const umlautMark = /([aou])\u0308/gu;
/** The sound of "sch" in Turkish and Romanian. */
const hushed = /s[\u0326\u0327]/gu;
/** "Hafennnn"; three in a row are at home in "Schifffahrt", "SCHLOSSSTRASSE" and Roman numerals alone. */
const drawnOut = /(?![ivxcms])(\p{L})\1{2,}|(s)s{3,}/gu;
const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };
/** Letters that Unicode does not take apart into a base letter and a mark. */
const ligatures: Record<string, string> = {
  ß: 'ss',
  æ: 'ä',
  œ: 'ö',
  ø: 'ö',
  ı: 'i',
  ł: 'l',
};

/** Words that are written in two lengths; both sides of a comparison use the one on the right. */
const lengths: Record<string, string> = {
  str: 'strasse',
  pl: 'platz',
  bhf: 'bahnhof',
  hbf: 'hauptbahnhof',
  sankt: 'st',
  doktor: 'dr',
  professor: 'prof',
};

/**
 * Small letters, umlauts kept as one letter each, all other marks and invisible characters dropped.
 * Arabic and Persian keyboards write digits of their own; they mean the same numbers.
 */
function letters(text: string): string {
  return text
    .toWellFormed()
    .replace(apostrophes, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(umlautMark, (_, base: string) => umlauts[base] ?? base)
    .replace(hushed, 'sch')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøıł]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(drawnOut, '$1$1$2$2')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The words of a text in one spelling, whatever its case, hyphens, blanks and punctuation. */
export function readWords(text: string): Word[] {
  return (letters(text).match(/\p{L}+\.?|\d+/gu) ?? []).map(readWord);
}

function readWord(word: string): Word {
  const dotted = word.endsWith('.');
  const text = dotted ? word.slice(0, -1) : word;
  const known = Object.hasOwn(lengths, text) ? lengths[text] : undefined;
  if (known) return { text: known, dotted: false };
  if (text.endsWith('str')) return { text: `${text}asse`, dotted: false };
  if (dotted && text.endsWith('pl')) return { text: `${text}atz`, dotted: false };
  return { text, dotted };
}

const written: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const bare: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };

/** "südviertel" → "suedviertel" */
export function writeOutUmlauts(text: string): string {
  return text.replace(/[äöü]/gu, (letter) => written[letter] ?? letter);
}

/** "südviertel" → "sudviertel" */
export function dropUmlauts(text: string): string {
  return text.replace(/[äöü]/gu, (letter) => bare[letter] ?? letter);
}

import { readWords, type Word } from './words.ts';

/** What was typed, taken apart. */
export interface Question {
  /** Everything, for names and labels that hold digits. */
  all: Word[];
  /** The name alone: no postcode, no house number, no town, no word for what it is. */
  name: Word[];
  /** As `name`, with the town's name where it was: it can be part of a name ("Bonn-West"). */
  nameWithTown: Word[];
  postcode: string | undefined;
  /** The town was named too: "53111 Bonn". */
  inTown: boolean;
  /** A district was asked for in so many words: "Bezirk 3". */
  district: boolean;
}

/** Longer questions are cut off; no address is as long. */
export const LONGEST_QUESTION = 200;

const districtWords = new Set(['bezirk', 'stadtbezirk', 'district']);
const quarterWords = new Set(['stadtteil', 'ortsteil', 'quarter']);
const digits = /^\d+$/u;
const postcodeDigits = /^\d{5}$/u;

/** @param town words of the town's name */
export function readQuestion(query: string, town: string[]): Question {
  const all = readWords(query.slice(0, LONGEST_QUESTION));
  const postcode = all.find(({ text }) => postcodeDigits.test(text))?.text;
  const district = all.some(({ text }) => districtWords.has(text));
  const nameWithTown = all.filter(
    (word, i) =>
      !isNumberPart(all, i, district) &&
      !districtWords.has(word.text) &&
      !(quarterWords.has(word.text) && all.length > 1),
  );
  const name = withoutTown(nameWithTown, town);
  return {
    all,
    name,
    nameWithTown,
    postcode,
    inTown: name.length < nameWithTown.length,
    district,
  };
}

/** House numbers ("41a", "37–41", "Nr. 5 b") and postcodes ("D-53111"); there is no data by number. */
function isNumberPart(words: Word[], i: number, keepNumbers: boolean): boolean {
  const text = words[i]?.text ?? '';
  const before = words[i - 1]?.text ?? '';
  const after = words[i + 1]?.text ?? '';
  if (digits.test(text)) return !keepNumbers || postcodeDigits.test(text);
  if (text.length === 1 && digits.test(before) && !postcodeDigits.test(before)) return true;
  if (text === 'nr' || text === 'hausnummer') return digits.test(after);
  return (text === 'd' || text === 'de') && postcodeDigits.test(after);
}

function withoutTown(words: Word[], town: string[]): Word[] {
  if (town.length === 0) return words;
  const at = words.findIndex((_, i) => town.every((text, j) => words[i + j]?.text === text));
  return at < 0 ? words : words.toSpliced(at, town.length);
}

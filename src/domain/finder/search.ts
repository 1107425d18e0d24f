import { type Hit, possible, ranked } from './hit.ts';
import { type Name, nameOf, soundOfName } from './name.ts';
import type { Beginning, NameIndex } from './name-index.ts';
import { similarHits, umlautHits } from './similar.ts';
import type { Place } from './places.ts';
import { readWords, type Word, writeOutUmlauts } from './words.ts';

/** Fewer letters than these begin, or stand in, too many names. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_PART = 5;
/** Of "aaaaaaaa" one sound is left, with which half the town begins. */
const SHORTEST_SOUND = 3;
/** Shorter words with a dot are numerals and saints: "II. Hagen", "St. Annental". */
const SHORTEST_CUT = 3;

/** What German adds to a town's name to name a street after it. */
const namesakeEnding = /^(er|r|sche[nr]?)$/u;

/** A way to look up what was typed. */
export type Search = (index: NameIndex, words: Word[]) => Hit[];

/**
 * Places whose name or code is exactly this, whatever its case, umlauts, hyphens and blanks; behind
 * them longer names that begin with it. Empty when there is no exact one.
 */
export const exactly: Search = (index, words) => {
  const typed = nameOf(words);
  const found = (typed && index.whole.get(typed.written)) ?? [];
  if (!typed || found.length === 0) return [];
  // "Nieder. Straße" is Niederstraße, and Niederweniger Straße cut short.
  const cut = words.some(({ text, dotted }) => dotted && text.length >= SHORTEST_CUT);
  const places = [...found, ...(cut ? abbreviated(index, words) : [])];
  const hits = places.map((place): Hit => ({ place, fit: 'whole', distance: 0 }));
  return ranked([...hits, ...beginningHits(index, typed)]);
};

/** Places whose name is not exactly this; looks less and less strictly until something is found. */
export const loosely: Search = (index, words) => {
  const typed = nameOf(words);
  if (!typed) return [];
  const close = ranked([
    ...umlautHits(index, typed),
    ...abbreviated(index, words).map((place): Hit => ({ place, fit: 'abbreviated', distance: 0 })),
    ...beginningHits(index, typed),
    ...similarHits(index, typed),
  ]);
  if (possible(close).length > 0) return close;
  const cut = cutWithoutDots(index, words);
  if (cut.length > 0) return ranked(cut);
  const sound = ranked(soundHits(index, typed));
  if (sound.length > 0) return sound;
  const namesakes = new Set(close.map(({ place }) => place));
  return ranked(insideHits(index, typed)).filter(({ place }) => !namesakes.has(place));
};

/** Names that begin, or have a later word that begins, with what was typed. */
function beginningHits(index: NameIndex, typed: Name): Hit[] {
  if (typed.written.length < SHORTEST_BEGINNING) return [];
  const length = typed.written.length;
  return index.beginnings.startingWith(typed.written).map((beginning) => ({
    place: beginning.entry.place,
    fit: fitOf(beginning, length),
    distance: beginning.words.join('').length - length,
  }));
}

function fitOf({ entry, word, words }: Beginning, length: number): Hit['fit'] {
  let end = 0;
  const cut = words.find((text) => (end += text.length) >= length) ?? '';
  const missing = cut.slice(cut.length - (end - length));
  if (namesakeEnding.test(missing)) return 'namesake';
  if (word > 0) return 'inner';
  return end === length && entry.place.kind !== 'street' ? 'words' : 'beginning';
}

/** "Wilh Raabe Allee": any word may be cut short, if one that tells names apart is whole. */
function cutWithoutDots(index: NameIndex, words: Word[]): Hit[] {
  const whole = new Set(
    words.map(({ text }) => text).filter((text) => text.length >= SHORTEST_PART),
  );
  return abbreviated(
    index,
    words.map(({ text }) => ({ text, dotted: true })),
  )
    .filter(({ names }) =>
      names.some((name) => readWords(name).some(({ text }) => whole.has(text))),
    )
    .map((place) => ({ place, fit: 'abbreviated', distance: 0 }));
}

/** "Wilh.-Raabe-Allee": a word with a dot may be cut short. */
function abbreviated(index: NameIndex, words: Word[]): Place[] {
  if (words.length < 2 || !words.some(({ dotted }) => dotted)) return [];
  const typed = words.map((word) => ({ ...word, text: writeOutUmlauts(word.text) }));
  const found = index.entries.filter(
    ({ name }) =>
      name.words.length === typed.length &&
      typed.every(({ text, dotted }, i) => {
        const word = writeOutUmlauts(name.words[i] ?? '');
        return dotted ? word.startsWith(text) : word === text;
      }),
  );
  return found.map(({ place }) => place);
}

function soundHits(index: NameIndex, typed: Name): Hit[] {
  if (typed.plain.length < SHORTEST_PART) return [];
  const sound = soundOfName(typed);
  if (sound.length < SHORTEST_SOUND) return [];
  const found = index.soundBeginnings
    .startingWith(sound)
    .filter((entry) => !/^e?r/u.test(entry.compared.sound.slice(sound.length)));
  return found.map(({ place, name }) => ({
    place,
    fit: 'sound',
    distance: name.plain.length - typed.plain.length,
  }));
}

function insideHits(index: NameIndex, typed: Name): Hit[] {
  if (typed.plain.length < SHORTEST_PART) return [];
  const found = index.entries.filter(({ text }) => text.includes(typed.bare));
  return found.map(({ place, name }) => ({
    place,
    fit: 'inside',
    distance: name.bare.length - typed.bare.length,
  }));
}

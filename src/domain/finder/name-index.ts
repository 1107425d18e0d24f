import { type Name, nameOf } from './name.ts';
import type { Place } from './places.ts';
import { type Comparable, comparable } from './similar.ts';
import { SortedTexts } from './sorted-texts.ts';
import { dropUmlauts, readWords, writeOutUmlauts } from './words.ts';

/** One name of a place. */
export interface Entry {
  place: Place;
  name: Name;
  compared: Comparable;
  /** The words without umlauts, with blanks between them. */
  text: string;
  /** Typing errors forgiven in this name. */
  forgiven: number;
}

/** A place where a name, or a later word of it, begins. */
export interface Beginning {
  entry: Entry;
  /** Which word of the name begins here; 0 is the name itself. */
  word: number;
  /** The words from there on, spelled as they were compared. */
  words: string[];
}

/** Every name of a town, laid out once for each way of looking it up. */
export interface NameIndex {
  entries: Entry[];
  /** By the spelling with umlauts written out: names and codes typed whole. */
  whole: Map<string, Place[]>;
  /** By the spelling without umlauts. */
  bare: Map<string, Entry[]>;
  beginnings: SortedTexts<Beginning>;
  soundBeginnings: SortedTexts<Entry>;
}

/** Short names allow one typing error, longer ones two: in a short one two leave too little of it. */
const SHORT_NAME = 7;

export function indexNames(places: Place[]): NameIndex {
  const entries = places.flatMap((place) =>
    place.names.flatMap(bothLengths).flatMap((text) => entryOf(place, text) ?? []),
  );
  const codes = places.flatMap((place) =>
    place.codes.map((code) => ({ place, written: nameOf(readWords(code))?.written ?? '' })),
  );
  const whole = [...entries.map(({ place, name }) => ({ place, written: name.written })), ...codes];
  return {
    entries,
    whole: new Map(
      [...Map.groupBy(whole, ({ written }) => written)].map(([written, found]) => [
        written,
        [...new Set(found.map(({ place }) => place))],
      ]),
    ),
    bare: Map.groupBy(entries, ({ name }) => name.bare),
    beginnings: new SortedTexts(entries.flatMap(beginningsOf)),
    soundBeginnings: new SortedTexts(
      entries.map((entry) => ({ text: entry.compared.sound, value: entry })),
    ),
  };
}

function entryOf(place: Place, text: string): Entry | undefined {
  const name = nameOf(readWords(text));
  return (
    name && {
      place,
      name,
      compared: comparable(name),
      text: dropUmlauts(name.words.join(' ')),
      forgiven: name.plain.length <= SHORT_NAME ? 1 : 2,
    }
  );
}

/** "Auf'm Berg" is spoken and written "Auf dem Berg" as well. */
function bothLengths(name: string): string[] {
  const long = name.replace(/^auf['’]?m(?= )/iu, 'Auf dem');
  return long === name ? [name] : [name, long];
}

function beginningsOf(entry: Entry) {
  const umlauts = entry.name.bare !== entry.name.plain;
  const spellings = umlauts ? [writeOutUmlauts, dropUmlauts] : [writeOutUmlauts];
  return spellings.flatMap((spell) => {
    const words = entry.name.words.map(spell);
    return words.map((_, word) => {
      const rest = words.slice(word);
      return { text: rest.join(''), value: { entry, word, words: rest } };
    });
  });
}

import { arabicLetters, isArabic } from './arabic-letters.ts';
import type { Hit } from './hit.ts';
import { largeTowns } from './large-towns.ts';
import { nameOf } from './name.ts';
import type { Place } from './places.ts';
import { distanceAbroad, forgivenAbroad, soundsOf } from './spelled-abroad.ts';
import { readWords, type Word } from './words.ts';

/** A name by its sounds, to find it in other alphabets. */
export interface SpokenName {
  place: Place;
  sounds: string;
}

const soundsElsewhere = largeTowns.map(soundsOf);

/** Names so much farther than the nearest one were not meant. */
const MARGIN = 0.25;

/** City, quarter, district, in: Arabic and Persian, as `readWords` leaves them. */
const plainWords = new Set(
  'مدينة مدینه شهر حي حی الحي منطقة منطقه المنطقة ضاحية محله محلة ناحیه ناحية في در'.split(' '),
);

/** All names of places, by their sounds. */
export function spokenNames(places: readonly Place[]): SpokenName[] {
  return places.flatMap((place) =>
    place.names.flatMap((text) => {
      const name = nameOf(readWords(text));
      return name ? [{ place, sounds: soundsOf(name) }] : [];
    }),
  );
}

/** Whether a word is in Arabic or Persian letters. */
export function isAbroad({ text }: Word): boolean {
  return isArabic(text);
}

/**
 * Places whose name is perhaps what was written in Arabic or Persian letters.
 * @param names the places that can be named so
 * @param town the town's own name, which may stand before or behind
 */
export function spelledAbroad(
  names: readonly SpokenName[],
  words: readonly Word[],
  town: readonly SpokenName[],
): Hit[] {
  const readings = [words, withoutPlain(words), beyondTown(words, town)];
  for (const reading of readings) {
    const hits = placesCalled(names, reading);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** What is left of words without the town's name and words such as "city" and "quarter". */
export function beyondTown(words: readonly Word[], town: readonly SpokenName[]): Word[] {
  return withoutPlain(words).filter((word) => placesCalled(town, [word]).length === 0);
}

function withoutPlain(words: readonly Word[]): Word[] {
  return words.filter(({ text }) => !plainWords.has(text));
}

function placesCalled(names: readonly SpokenName[], words: readonly Word[]): Hit[] {
  const letters = arabicLetters(words.map(({ text }) => text).join(''));
  if (letters.length < 2) return [];
  const distanceTo = (sounds: string) => distanceAbroad(letters, sounds, forgivenAbroad(sounds));
  const found = names
    .map(({ place, sounds }) => ({ place, unlikely: distanceTo(sounds) }))
    .filter(({ unlikely }) => unlikely < Infinity);
  const nearest = Math.min(...found.map(({ unlikely }) => unlikely));
  if (found.length > 0 && soundsElsewhere.some((sounds) => distanceTo(sounds) < nearest)) return [];
  return found
    .filter(({ unlikely }) => unlikely <= nearest + MARGIN)
    .map(({ place, unlikely }) => ({ place, fit: 'similar', distance: 1, unlikely }));
}

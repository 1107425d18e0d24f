import { typingErrors } from './distance.ts';
import type { Hit } from './hit.ts';
import { leastErrors, type Lettered, lettered } from './letters.ts';
import { type Name, soundOfName } from './name.ts';
import type { NameIndex } from './name-index.ts';

/** Shorter texts are similar to too much. */
const SHORTEST = 3;
/** A dropped umlaut is less than a typing error. */
const DROPPED_UMLAUT = 0.5;

/** A name laid out for counting the typing errors in it. */
export interface Comparable {
  plain: Lettered;
  written: Lettered;
  bare: Lettered;
  sound: string;
}

export function comparable(name: Name): Comparable {
  return {
    plain: lettered(name.plain),
    written: lettered(name.written),
    bare: lettered(name.bare),
    sound: soundOfName(name),
  };
}

/** Names that are the same but for their umlauts. */
export function umlautHits({ bare }: NameIndex, typed: Name): Hit[] {
  const found = bare.get(typed.bare) ?? [];
  return found.map(({ place }) => ({ place, fit: 'umlauts', distance: DROPPED_UMLAUT }));
}

/** Names that differ by typing errors, or sound the same, which counts as one error. */
export function similarHits({ entries }: NameIndex, name: Name): Hit[] {
  if (name.plain.length < SHORTEST) return [];
  const typed = comparable(name);
  const hits: Hit[] = [];
  for (const { place, compared, forgiven } of entries) {
    const sameSound = compared.sound === typed.sound;
    const counted = errorsIn(compared, typed, forgiven);
    const errors = sameSound ? Math.min(counted, 1) : counted;
    if (errors > forgiven) continue;
    const unlikely = sameSound ? 0 : unlikelihood(compared, typed);
    hits.push({ place, fit: 'similar', distance: errors, unlikely });
  }
  return hits;
}

function errorsIn(name: Comparable, typed: Comparable, limit: number): number {
  let errors = errorsBetween(name.plain, typed.plain, limit);
  if (errors > 1) errors = Math.min(errors, errorsBetween(name.written, typed.written, limit));
  if (errors > 1 && name.bare.text !== name.written.text) {
    errors = Math.min(errors, errorsBetween(name.bare, typed.bare, limit) + DROPPED_UMLAUT);
  }
  // With two errors the first letter must be right: Barnheim is not Kornheim.
  return errors > 1 && name.sound[0] !== typed.sound[0] ? Infinity : errors;
}

function errorsBetween(name: Lettered, typed: Lettered, limit: number): number {
  if (Math.abs(name.text.length - typed.text.length) > limit) return Infinity;
  if (leastErrors(name, typed) > limit) return Infinity;
  return typingErrors(name.text, typed.text, limit);
}

/**
 * Orders names with equally many errors. A letter is left out, or swapped with its neighbour, in
 * few ways; a wrong or added letter is one of 25 others, so each of these is less likely.
 */
function unlikelihood(name: Comparable, typed: Comparable): number {
  const missing = name.plain.text.length - typed.plain.text.length;
  const swapped = missing === 0 && leastErrors(name.plain, typed.plain) === 0;
  return (missing > 0 || swapped ? 0 : 2) + (name.sound[0] === typed.sound[0] ? 0 : 1);
}

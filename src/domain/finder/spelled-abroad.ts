import type { Letter } from './arabic-letters.ts';
import type { Name } from './name.ts';
import { soundOfName } from './name.ts';

/** Sounds that are two in other alphabets, and letters that `soundOf` leaves in short words. */
const takenApart: [RegExp, string][] = [
  [/O/g, 'oi'],
  [/A/g, 'ai'],
  [/K/g, 'k'],
  [/Z|z/g, 'ts'],
  [/ß/g, 's'],
  [/[cq]/g, 'k'],
  [/[vw]/g, 'f'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The sounds of a name, one sign each: "Schönbach" → "SönbaX". */
export function soundsOf(name: Name): string {
  return takenApart.reduce(
    (sounds, [pattern, replacement]) => sounds.replace(pattern, replacement),
    soundOfName(name),
  );
}

const vowels = 'aeiouäöü';

/** A letter for a sound that is like it. */
const NEAR = 0.35;
/** A letter for a vowel where the name has none. */
const CARRIER = 0.3;
/** A short vowel that is not written. */
const UNWRITTEN = 0.1;
/** A consonant that is not spoken by all: the h of Mülheim, the p of Pferd, the t of Zoo. */
const HARDLY_SPOKEN = 0.4;

/**
 * How far a spelling in an alphabet that leaves out vowels is from the sounds of a name; about 1 for
 * each consonant that is wrong, missing or too many.
 * @returns Infinity when it is more than `limit`
 */
export function distanceAbroad(typed: readonly Letter[], sounds: string, limit: number): number {
  let last = [0];
  for (let j = 1; j <= sounds.length; j++) last.push(at(last, j - 1) + unspoken(sounds, j - 1));
  for (const [i, letter] of typed.entries()) {
    const extra = costOfExtra(letter, i === 0);
    const row = [at(last, 0) + extra];
    for (let j = 1; j <= sounds.length; j++) {
      const matched = at(last, j - 1) + misfit(letter, sounds[j - 1] ?? '', i === 0);
      const left = at(row, j - 1) + unspoken(sounds, j - 1);
      row.push(Math.min(matched, at(last, j) + extra, left));
    }
    if (Math.min(...row) > limit) return Infinity;
    last = row;
  }
  const distance = at(last, sounds.length);
  return distance > limit ? Infinity : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

function costOfExtra({ weak, opens }: Letter, first: boolean): number {
  if (first && opens) return UNWRITTEN;
  return weak ? CARRIER : 1;
}

/** A word never begins with a bare vowel: a letter that is vowel or consonant is the consonant there. */
function misfit(letter: Letter, sound: string, first: boolean): number {
  if (first && letter.weak && !letter.opens && vowels.includes(sound)) return NEAR;
  if (letter.for.includes(sound)) return 0;
  return letter.near?.includes(sound) ? NEAR : 1;
}

function unspoken(sounds: string, index: number): number {
  const sound = sounds[index] ?? '';
  const next = sounds[index + 1] ?? '';
  if (vowels.includes(sound)) return UNWRITTEN;
  const hard = sound === 'h' || (sound === 'p' && next === 'f') || (sound === 't' && next === 's');
  return hard ? HARDLY_SPOKEN : 1;
}

/** How much distance a name of so many consonants forgives: a short one none of them. */
export function forgivenAbroad(sounds: string): number {
  const consonants = [...sounds].filter((sound) => !vowels.includes(sound)).length;
  if (consonants <= 3) return 0.35;
  return consonants <= 5 ? 0.7 : 1.5;
}

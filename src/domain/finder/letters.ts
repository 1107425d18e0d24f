/** A text, and which letters it has at least once and at least twice, as bits. */
export interface Lettered {
  text: string;
  once: number;
  twice: number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzäöüß';
const bits = new Map([...alphabet].map((letter, i) => [letter, 1 << i]));

export function lettered(text: string): Lettered {
  let once = 0;
  let twice = 0;
  for (const letter of text) {
    const bit = bits.get(letter) ?? 0;
    twice |= once & bit;
    once |= bit;
  }
  return { text, once, twice };
}

/**
 * A lower bound of the typing errors between two texts, far faster than counting them: an error adds
 * at most one letter and takes away at most one.
 */
export function leastErrors(a: Lettered, b: Lettered): number {
  const missing = countBits(a.once & ~b.once) + countBits(a.twice & ~b.twice);
  const added = countBits(b.once & ~a.once) + countBits(b.twice & ~a.twice);
  return Math.max(missing, added);
}

function countBits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

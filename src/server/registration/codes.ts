import { createHmac, timingSafeEqual } from 'node:crypto';

/** Without what is confused on paper (0 O, 1 I L, S for 5, B for 8) and without vowels: no words. */
const ALPHABET = '23456789CDFGHJKMNPQRTVWXYZ';
const BASE = BigInt(ALPHABET.length);
const LENGTH = 12;

/**
 * A code is the registration's number (30 bits, drawn by lot) and 26 bits of a MAC over it and its
 * conference: together the 56 bits that twelve characters hold. With a thousand registrations, one
 * guess in 7 · 10¹³ opens one of them.
 */
const MAC_BITS = 26n;
const CODE_BITS = 56n;

/** Largest number of a registration that fits a code. */
export const MAX_ID = 2 ** 30 - 1;

export interface ParsedCode {
  id: number;
  mac: number;
}

/** What a code opens; a code for one thing is none for another. */
type Purpose = 'registration' | 'profile' | 'message';

function macOf(key: Buffer, id: number, conference: string, purpose: Purpose): number {
  const digest = createHmac('sha256', key).update(`${purpose} ${id} ${conference}`).digest();
  return digest.readUInt32BE() >>> (32 - Number(MAC_BITS));
}

/** The code of a registration, as people read it: `XXXX-XXXX-XXXX`. Nothing of it is stored. */
export function codeOf(
  key: Buffer,
  id: number,
  conference: string,
  purpose: Purpose = 'registration',
): string {
  let rest = (BigInt(id) << MAC_BITS) | BigInt(macOf(key, id, conference, purpose));
  let digits = '';
  for (let place = 0; place < LENGTH; place++) {
    digits = ALPHABET.charAt(Number(rest % BASE)) + digits;
    rest /= BASE;
  }
  return digits.replace(/.{4}(?=.)/g, '$&-');
}

/** Reads a code in any case, with or without hyphens (of any length) and blanks. */
export function parseCode(text: string): ParsedCode | undefined {
  const digits = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  if (digits.length !== LENGTH) return undefined;
  let number = 0n;
  for (const digit of digits) {
    const value = ALPHABET.indexOf(digit);
    if (value < 0) return undefined;
    number = number * BASE + BigInt(value);
  }
  if (number >> CODE_BITS) return undefined;
  return { id: Number(number >> MAC_BITS), mac: Number(number & ((1n << MAC_BITS) - 1n)) };
}

/**
 * Whether a code belongs to this conference. The number alone is not enough: it may be drawn again
 * after a registration was deleted, or after an older backup was restored.
 */
export function isCodeFor(
  key: Buffer,
  { id, mac }: ParsedCode,
  conference: string,
  purpose: Purpose = 'registration',
): boolean {
  const bytes = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
  return timingSafeEqual(bytes(mac), bytes(macOf(key, id, conference, purpose)));
}

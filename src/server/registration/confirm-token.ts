import { createHmac, timingSafeEqual } from 'node:crypto';

/** 128 bits, as 22 characters that an address can hold. */
const BYTES = 16;

function macOf(key: Buffer, id: number, email: string): Buffer {
  return createHmac('sha256', key).update(`confirm ${id} ${email}`).digest().subarray(0, BYTES);
}

/** Stands in the link by which an address is confirmed: only who reads its mails knows it. */
export const confirmToken = (key: Buffer, id: number, email: string): string =>
  macOf(key, id, email).toString('base64url');

/** Whether a token is the one for this party and this address. */
export function isConfirmToken(key: Buffer, token: string, id: number, email: string): boolean {
  const given = Buffer.from(token, 'base64url');
  return given.length === BYTES && timingSafeEqual(given, macOf(key, id, email));
}

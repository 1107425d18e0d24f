import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 bits, as 22 characters that an address can hold. */
const BYTES = 16;
const LENGTH = 22;

/** A new secret or identifier that nobody guesses. */
export const drawSecret = (): string => randomBytes(BYTES).toString('base64url');

function macOf(key: Buffer, id: string): Buffer {
  return createHmac('sha256', key).update(`staff-link ${id}`).digest().subarray(0, BYTES);
}

/** What stands in a mailed link. The database alone does not tell it: half of it needs the server key. */
export const linkToken = (key: Buffer, id: string): string =>
  id + macOf(key, id).toString('base64url');

/** The identifier of the link that a token stands for, if the token is genuine. */
export function linkOfToken(key: Buffer, token: string): string | undefined {
  const id = token.slice(0, LENGTH);
  const given = Buffer.from(token.slice(LENGTH), 'base64url');
  return given.length === BYTES && timingSafeEqual(given, macOf(key, id)) ? id : undefined;
}

/** What is stored of a session's secret. It is drawn by lot, so one plain hash is enough. */
export const sessionHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

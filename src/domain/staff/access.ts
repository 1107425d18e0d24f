import type { MessageKind } from '#schemas/message.ts';

/** In the place of districts: everything, also what belongs to no district. */
export const EVERYTHING = '*';

/**
 * Whether somebody works with a conference: it is for one of their districts.
 * @param own slugs of districts, or `*`
 */
export function worksWith(own: readonly string[], conferenceDistricts: readonly string[]): boolean {
  return own.includes(EVERYTHING) || conferenceDistricts.some((slug) => own.includes(slug));
}

/**
 * Whether somebody reads a message: it comes from one of their districts. What is about the site
 * itself is for all, and so is everything in a town that has no districts.
 * @param own slugs of districts, or `*`
 * @param message with the slug of its sender's district, or empty
 */
export function readsMessage(
  own: readonly string[],
  { kind, district }: { kind: MessageKind; district: string },
  townHasDistricts: boolean,
): boolean {
  if (own.includes(EVERYTHING) || kind === 'barrier' || !townHasDistricts) return true;
  return own.includes(district);
}

/** An address as it is stored and compared. */
export const foldAddress = (typed: string): string => typed.trim().toLowerCase();

/** In the place of districts: everything, also what belongs to no district. */
export const EVERYTHING = '*';

/**
 * Whether somebody works with a conference: it is for one of their districts.
 * @param own slugs of districts, or `*`
 */
export function worksWith(own: readonly string[], conferenceDistricts: readonly string[]): boolean {
  return own.includes(EVERYTHING) || conferenceDistricts.some((slug) => own.includes(slug));
}

/** An address as it is stored and compared. */
export const foldAddress = (typed: string): string => typed.trim().toLowerCase();

import type { GeoPoint, Locator } from './locate.ts';

/** How near to a border both sides are named: phones locate that well, and no better. */
export const BORDER_METRES = 60;

/**
 * The districts to name for a place: its own first, then those whose border is so near that the
 * place may well lie on the other side. Empty far outside the town.
 * @param districtOf the district of a quarter, in any form the caller likes
 */
export function districtsNear<District>(
  locator: Locator,
  place: GeoPoint,
  districtOf: (quarter: number) => District | undefined,
  metres = BORDER_METRES,
): District[] {
  const districts = locator.within(place, metres).map(districtOf);
  return [...new Set(districts.filter((district) => district !== undefined))];
}

import type { GeoPoint, Locator } from './locate.ts';

/** How near to a border both sides are named: phones locate that well, and no better. */
export const BORDER_METRES = 60;

/**
 * The quarters to name for a place: its own first, then the nearest of each further district whose
 * border is so near that the place may well lie on the other side. Empty far outside the town.
 * @param districtOf the district of a quarter, in any form the caller likes
 */
export function quartersNear(
  locator: Locator,
  place: GeoPoint,
  districtOf: (quarter: number) => unknown,
  metres = BORDER_METRES,
): number[] {
  const named = new Set<unknown>();
  return locator.within(place, metres).filter((quarter) => {
    const district = districtOf(quarter);
    if (named.has(district)) return false;
    named.add(district);
    return true;
  });
}

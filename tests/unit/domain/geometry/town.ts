import { readFileSync } from 'node:fs';
import { townTopology } from '#schemas/geometry.ts';

const file = new URL('../../../fixtures/geometry/two-districts.json', import.meta.url);

/**
 * A made-up town of seven quarters, about 2.7 km wide. The northern district has quarters 1 to 4
 * from west to east, the last with an island; the southern one 5, 6 and the wide 7. The border
 * between the districts lies at 53.006° north, with kinks of some metres.
 */
export const town = townTopology.parse(JSON.parse(readFileSync(file, 'utf8')));

export const districtOf = (quarter: number) => (quarter <= 4 ? 1 : 2);

/** A place in the town by metres east and north of its south-western corner, about. */
export function place(east: number, north: number): { lon: number; lat: number } {
  return { lon: 12 + east / 66_900, lat: 53 + north / 111_195 };
}

import { type SpokenName, spokenNames } from './abroad.ts';
import { nameOf } from './name.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { DistrictOf } from './narrow.ts';
import { type Place, placesOf } from './places.ts';
import type { FinderInput } from './types.ts';
import { readWords } from './words.ts';

/** A town laid out for look-ups, made once. */
export interface Town {
  /** The words of its name. */
  words: string[];
  /** The town as a whole. */
  place: Place;
  /** Every name of it. */
  names: NameIndex;
  /** The names of its quarters and districts alone. */
  areas: NameIndex;
  /** The names of its districts alone. */
  districts: NameIndex;
  /** The names of its quarters and districts by their sounds, and its own. */
  spoken: { areas: SpokenName[]; town: SpokenName[] };
  postcodes: Map<string, Place>;
  districtOf: DistrictOf;
}

export function layOut(input: FinderInput): Town {
  const { areas, streets, postcodes, town } = placesOf(input);
  return {
    words: nameOf(readWords(input.municipality))?.words ?? [],
    place: town,
    names: indexNames([...areas, ...postcodes, ...streets, town]),
    areas: indexNames(areas),
    districts: indexNames(areas.filter(({ kind }) => kind === 'district')),
    spoken: { areas: spokenNames(areas), town: spokenNames([town]) },
    postcodes: new Map(postcodes.map((place) => [place.label, place])),
    districtOf: new Map(
      areas.flatMap(({ kind, quarters, districts: [district] }) =>
        kind === 'quarter' && district ? quarters.map(({ number }) => [number, district]) : [],
      ),
    ),
  };
}

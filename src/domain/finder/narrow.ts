import type { Hit } from './hit.ts';
import type { DistrictRef, QuarterRef } from './types.ts';

/** District of a quarter, by the quarter's number. */
export type DistrictOf = Map<number, DistrictRef>;

/**
 * The hits that lie, at least in part, in some quarters; of a street or postcode only what lies
 * there. The names of whole districts keep all that they mean.
 */
export function narrowed(hits: Hit[], to: QuarterRef[], districtOf: DistrictOf): Hit[] {
  const inside = new Set(to.map(({ number }) => number));
  return hits.flatMap((hit) => {
    const quarters = hit.place.quarters.filter(({ number }) => inside.has(number));
    if (quarters.length === 0) return [];
    if (hit.place.kind === 'district') return [hit];
    const districts = hit.place.districts.filter(({ slug }) =>
      quarters.some(({ number }) => districtOf.get(number)?.slug === slug),
    );
    return [{ ...hit, place: { ...hit.place, quarters, districts } }];
  });
}

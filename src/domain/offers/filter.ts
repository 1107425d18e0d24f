import type { Weekday } from '#schemas/offer.ts';
import type { OfferFacts } from './types.ts';

/** What a person looks for; what is left open fits everything. */
export interface OfferFilter {
  district?: string | undefined;
  quarter?: string | undefined;
  theme?: string | undefined;
  language?: string | undefined;
  day?: Weekday | undefined;
}

/**
 * Whether an offer is one of those looked for. Who looks for a quarter also finds what is for its
 * whole district, and an offer for the whole town fits everywhere.
 * @param districtOf the district of the quarter that is looked for
 */
export function fits(
  offer: OfferFacts,
  filter: OfferFilter,
  districtOf: (quarter: string) => string | undefined,
): boolean {
  const { district, quarter, theme, language, day } = filter;
  return (
    (district === undefined || isFor(offer, district)) &&
    (quarter === undefined || reaches(offer, quarter, districtOf(quarter))) &&
    (theme === undefined || offer.themes.includes(theme)) &&
    (language === undefined || offer.languages.includes(language)) &&
    (day === undefined || offer.times.some((time) => time.day === day))
  );
}

function isFor({ quarter, districts }: OfferFacts, district: string): boolean {
  const everywhere = quarter === undefined && districts.length === 0;
  return everywhere || districts.includes(district);
}

function reaches(offer: OfferFacts, quarter: string, district: string | undefined): boolean {
  if (offer.quarter !== undefined) return offer.quarter === quarter;
  return offer.districts.length === 0 || (district !== undefined && isFor(offer, district));
}

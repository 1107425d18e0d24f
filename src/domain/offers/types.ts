import type { Weekday } from '#schemas/offer.ts';

/** What the rules need to know of an offer. */
export interface OfferFacts {
  themes: readonly string[];
  /** Slug of the quarter; missing where an offer is for more than one. */
  quarter?: string | undefined;
  /** Slugs of the districts it is for; that of the quarter is one of them. */
  districts: readonly string[];
  languages: readonly string[];
  times: readonly { day: Weekday }[];
}

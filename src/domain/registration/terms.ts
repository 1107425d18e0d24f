import type { ChildBand } from '#schemas/registration-fields.ts';

/** `strict`: nobody is passed. `fill`: a smaller party behind may take what the first cannot use. */
export type PromotionRule = 'strict' | 'fill';

/** What the content says about registering for one conference, dates as instants. */
export interface ConferenceTerms {
  slug: string;
  /** People for whom there is room, children and babies counted. */
  capacity: number;
  promotion: PromotionRule;
  /** Largest party that may register, everybody counted. */
  maxPartySize: number;
  /** Registration opens at this instant; without it, it has always been open. */
  opensAt?: Date;
  /** First instant at which nobody can register any more. */
  closesAt: Date;
  /** Beginning of the conference; where that is unknown, the beginning of its day. */
  startsAt: Date;
  /** End of the conference; where that is unknown, the end of its (last) day. */
  endsAt: Date;
  /** The address in one line, to notice when it changes; empty while it is not known. */
  place: string;
  cancelled: boolean;
  /** Codes of the languages for which interpreters can be asked. */
  interpreterLanguages: readonly string[];
  /** The ages for which there is childcare. */
  childBands: readonly ChildBand[];
}

/** The largest party that makes sense: a larger one than the room would wait for ever. */
export const largestParty = ({ capacity, maxPartySize }: ConferenceTerms): number =>
  Math.min(capacity, maxPartySize);

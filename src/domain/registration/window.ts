import type { ConferenceTerms } from './terms.ts';

/** Why nobody can register at the moment. */
export type ClosedReason = 'not-yet' | 'closed' | 'past' | 'cancelled';

export type RegistrationWindow = 'open' | ClosedReason;

type WindowTerms = Pick<ConferenceTerms, 'opensAt' | 'closesAt' | 'endsAt' | 'cancelled'>;

/** Who acts: the party itself, or a coordinator for somebody who has called. */
export type Actor = 'party' | 'staff';

/**
 * Whether people can register at `now`; each instant belongs to what begins with it. For staff it is
 * open after closing, too, until the conference is over: that is what the telephone is for. Before it
 * opens it is not, so that nobody comes before those who wait for the opening.
 */
export function registrationWindow(
  terms: WindowTerms,
  now: Date,
  actor: Actor = 'party',
): RegistrationWindow {
  if (terms.cancelled) return 'cancelled';
  if (now >= terms.endsAt) return 'past';
  if (now >= terms.closesAt && actor === 'party') return 'closed';
  if (terms.opensAt && now < terms.opensAt) return 'not-yet';
  return 'open';
}

/**
 * While a conference still takes place, what a party gives back is given to those who wait, also
 * after registration has closed.
 */
export const seatsAreGiven = (
  window: RegistrationWindow,
): window is Exclude<RegistrationWindow, 'cancelled' | 'past'> =>
  window !== 'cancelled' && window !== 'past';

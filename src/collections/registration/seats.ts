import { placesForNewcomers } from '#domain/registration/seats.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';

/** How many people and parties have registered for a conference. */
export interface SeatCount {
  seatedPeople: number;
  waitingPeople: number;
  waitingParties: number;
}

/** Counts by slug of the conference; none where nobody has registered. */
export type SeatCounts = ReadonlyMap<string, SeatCount>;

/** Public pages show counts that are at most this old. */
const SEATS_MAX_AGE_MS = 5000;

/** Until when a page that shows the counts of `now` may be kept. */
export function seatsValidUntil(now: Date): Date {
  return new Date(now.getTime() + SEATS_MAX_AGE_MS);
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

/** What a newcomer can have, and who waits. */
export interface Availability {
  capacity: number;
  free: number;
  waitingParties: number;
  /** Whether a newcomer would have to wait. */
  full: boolean;
}

export function availability(
  { capacity, promotion }: ConferenceTerms,
  { seatedPeople = 0, waitingParties = 0 }: Partial<SeatCount> = {},
): Availability {
  const someoneWaits = waitingParties > 0;
  const free = placesForNewcomers({ capacity, promotion, seatedPeople, someoneWaits });
  return { capacity, free, waitingParties, full: free === 0 };
}

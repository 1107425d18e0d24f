/**
 * Where a party stands with its places. `released` is final for the party itself: whoever comes after
 * all, registers anew. Only a cancellation that a coordinator made by mistake is taken back.
 */
export type Seat = 'seated' | 'waiting' | 'released';

/**
 * Why a party has no places any more: it cancelled, its e-mail address was not confirmed in time,
 * or it only ever said that it cannot come.
 */
export type ReleaseReason = 'cancelled' | 'expired' | 'declined';

/** Whether we can write to the party; says nothing about its places. */
export type Contact = 'none' | 'unverified' | 'verified';

/** What people read. */
export type ShownStatus = 'pending' | 'confirmed' | 'waiting' | 'released';

/**
 * The two facts as one word. Without an e-mail address there is nothing to wait for: confirmed. Nor
 * is there where a coordinator vouches for the party: then only the address hangs on its being
 * confirmed, not the seat.
 */
export function shownStatus(seat: Seat, contact: Contact, vouched = false): ShownStatus {
  if (seat !== 'seated') return seat;
  return contact === 'unverified' && !vouched ? 'pending' : 'confirmed';
}

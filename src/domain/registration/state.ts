/** Where a party stands with its places. `released` is final; whoever comes after all, registers anew. */
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

/** The two facts as one word. Without an e-mail address there is nothing to wait for: confirmed. */
export function shownStatus(seat: Seat, contact: Contact): ShownStatus {
  if (seat !== 'seated') return seat;
  return contact === 'unverified' ? 'pending' : 'confirmed';
}

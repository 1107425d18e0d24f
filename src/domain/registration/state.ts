/**
 * Where a party stands with its places. `released` is final for the party itself: whoever comes after
 * all, registers anew. Only a cancellation that a coordinator made by mistake is taken back.
 */
export type Seat = 'seated' | 'waiting' | 'released';

/** Why a party has no places any more: it cancelled, or it only ever said that it cannot come. */
export type ReleaseReason = 'cancelled' | 'declined';

/** Whether we can write to the party; says nothing about its places. */
export type Contact = 'none' | 'unverified' | 'verified';

/** What programs and coordinators are told: `pending` has its places, and an address to confirm. */
export type ShownStatus = 'pending' | 'confirmed' | 'waiting' | 'released';

/** The two facts as one word. Without an e-mail address there is nothing to wait for: confirmed. */
export function shownStatus(seat: Seat, contact: Contact): ShownStatus {
  if (seat !== 'seated') return seat;
  return contact === 'unverified' ? 'pending' : 'confirmed';
}

/** What its party reads: an address that is still to be confirmed makes its places no less certain. */
export const standingOf = (status: ShownStatus): Exclude<ShownStatus, 'pending'> =>
  status === 'pending' ? 'confirmed' : status;

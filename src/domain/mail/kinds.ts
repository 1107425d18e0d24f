import type { Contact, ReleaseReason, Seat } from '#domain/registration/state.ts';

/**
 * Why a party is written to: its address is to be confirmed, it changed or cancelled, a cancellation
 * was taken back, it moved up from the waiting list, or its conference is near, is set on another date
 * or place, or is called off.
 */
export const mailKinds = [
  'confirm',
  'changed',
  'cancelled',
  'restored',
  'promoted',
  'reminder',
  'moved',
  'called-off',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What whoever types a stranger's address can have sent to it: as little as possible. */
const ALSO_UNVERIFIED: readonly MailKind[] = ['confirm', 'promoted', 'moved', 'called-off'];

/** Whether a mail of this kind goes to a party with this contact. */
export function isWrittenTo(kind: MailKind, contact: Contact): boolean {
  if (contact === 'none') return false;
  return contact === 'verified' || ALSO_UNVERIFIED.includes(kind);
}

/** A party and its conference as they are when a mail about them is to be sent. */
export interface MailSubject {
  seat: Seat;
  releaseReason?: ReleaseReason | undefined;
  contact: Contact;
  /** Whether the party still has the address that the mail goes to. */
  sameAddress: boolean;
  conference: { cancelled: boolean; startsAt: Date; endsAt: Date };
}

/** Whether what a mail says is still true; it may have waited for hours. */
export function isStillTrue(kind: MailKind, subject: MailSubject, now: Date): boolean {
  const { seat, releaseReason, contact, sameAddress, conference } = subject;
  if (now >= conference.endsAt) return false;
  const comes = seat !== 'released' && sameAddress;
  switch (kind) {
    case 'confirm':
      return comes && contact === 'unverified' && !conference.cancelled;
    case 'changed':
    case 'restored':
      return comes && contact === 'verified';
    case 'promoted':
      return comes && seat === 'seated' && !conference.cancelled;
    case 'reminder':
      return comes && seat === 'seated' && !conference.cancelled && now < conference.startsAt;
    case 'moved':
      return comes && !conference.cancelled;
    case 'called-off':
      return comes && conference.cancelled;
    case 'cancelled':
      return releaseReason === 'cancelled';
  }
}

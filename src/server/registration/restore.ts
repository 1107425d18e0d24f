import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow, seatsAreGiven } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { renewContact } from '#storage/contacts.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { returnToLine } from '#storage/registrations.ts';
import { tell } from '#server/mail/tell.ts';
import { moveUp } from './seats.ts';

/**
 * Takes a cancellation back that was a mistake; runs in the conference's lock. The party is back in
 * the line at the place that it had, and is seated by the same rule as everybody: nobody who has its
 * seats by now loses them. What it needed at the place was forgotten and has to be asked anew.
 * @returns whether there was something to take back
 */
export async function restoreParty(
  session: Session,
  { id, seat, releaseReason, contact, party }: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<boolean> {
  if (seat !== 'released' || releaseReason !== 'cancelled') return false;
  if (!seatsAreGiven(registrationWindow(terms, now))) return false;
  await returnToLine(session, id, now);
  // Its time to confirm ran on while it was released.
  if (contact === 'unverified') await renewContact(session, id, now);
  await moveUp(session, terms, now, id);
  const kind = contact === 'unverified' ? 'confirm' : 'restored';
  await tell(session, kind, terms.slug, [{ id, contact, email: party.email ?? null }], now);
  return true;
}

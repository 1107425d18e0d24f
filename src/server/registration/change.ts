import type { RegistrationChange } from '#schemas/registration.ts';
import { contactOf, decideResend } from '#domain/registration/contact.ts';
import { decideSize } from '#domain/registration/party-size.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow, seatsAreGiven, type Actor } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { countResent, verifyContact } from '#storage/contacts.ts';
import { dropLettersOf } from '#storage/dead-letters.ts';
import {
  deleteRegistration,
  releaseParty,
  saveParty,
  sendToEndOfLine,
} from '#storage/registrations.ts';
import { tell } from '#server/mail/tell.ts';
import type { Cancelled, Changed, Confirmed, Resent } from './outcomes.ts';
import { partyOf } from './party.ts';
import { moveUp, roomOf } from './seats.ts';

/**
 * Replaces what a party has said; runs in the conference's lock. What it needs at the place is the
 * party's own to change: coordinators neither see nor touch it.
 */
export async function changeParty(
  session: Session,
  record: RegistrationRecord,
  terms: ConferenceTerms,
  change: RegistrationChange,
  now: Date,
  actor: Actor = 'party',
): Promise<Changed> {
  const { id, seat, party } = record;
  if (seat === 'released') return { outcome: 'released' };
  const window = registrationWindow(terms, now, actor);
  if (!seatsAreGiven(window)) return { outcome: 'closed', reason: window };
  const size = { seat, from: party.partySize, to: change.partySize, whenFull: change.whenFull };
  const verdict = decideSize(size, await roomOf(session, terms), window);
  if (verdict.decision === 'too-late') return { outcome: 'closed', reason: verdict.reason };
  if (verdict.decision === 'does-not-fit') {
    return { outcome: 'does-not-fit', free: verdict.free, mayWait: verdict.mayWait };
  }
  const contact = contactOf(change.email, { email: party.email, contact: record.contact });
  const sameAddress = change.email === party.email;
  const contactSince = sameAddress ? record.contactSince : now;
  const access = actor === 'staff' ? party.access : change.access;
  const said = { party: partyOf({ ...change, access }, now, party), contact, contactSince };
  await saveParty(session, id, said, now);
  // What could not be delivered to the old address has nowhere to go any more.
  if (!sameAddress) await dropLettersOf(session, id);
  if (verdict.decision === 'wait') await sendToEndOfLine(session, record);
  const addressee = { id, contact, email: change.email ?? null };
  await tell(session, sameAddress ? 'changed' : 'confirm', terms.slug, [addressee], now);
  await moveUp(session, terms, now);
  return { outcome: 'changed' };
}

/** Gives a party's places back, and on to those who wait; runs in the conference's lock. */
export async function cancelParty(
  session: Session,
  { id, seat, contact, party }: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<Cancelled> {
  if (seat === 'released') return { outcome: 'cancelled' };
  const window = registrationWindow(terms, now);
  if (window === 'past') return { outcome: 'closed', reason: window };
  await releaseParty(session, id, 'cancelled', now);
  const addressee = { id, contact, email: party.email ?? null };
  await tell(session, 'cancelled', terms.slug, [addressee], now);
  if (seatsAreGiven(window)) await moveUp(session, terms, now);
  return { outcome: 'cancelled' };
}

/** The address of a party is its own: it is written to from now on. Runs in the conference's lock. */
export async function confirmContact(
  session: Session,
  { id, seat }: RegistrationRecord,
  now: Date,
): Promise<Confirmed> {
  if (seat === 'released') return { outcome: 'released' };
  await verifyContact(session, id, now);
  return { outcome: 'confirmed' };
}

/** Sends the mail with the link once more; runs in the conference's lock. */
export async function resendLink(
  session: Session,
  { id, seat, contact, party, ...sent }: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<Resent> {
  if (seat === 'released' || contact !== 'unverified') return { outcome: 'needless' };
  const verdict = decideResend(sent, now);
  if (verdict !== 'send') return { outcome: verdict };
  await countResent(session, id, now);
  await tell(session, 'confirm', terms.slug, [{ id, contact, email: party.email ?? null }], now);
  return { outcome: 'sent' };
}

/** Deletes all that is kept of a party, and gives its places on; runs in the conference's lock. */
export async function eraseParty(
  session: Session,
  { id }: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<void> {
  await deleteRegistration(session, id);
  if (seatsAreGiven(registrationWindow(terms, now))) await moveUp(session, terms, now);
}

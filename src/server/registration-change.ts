import type { RegistrationChange } from '#schemas/registration.ts';
import { decideSize } from '#domain/registration/party-size.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow, seatsAreGiven } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { releaseParty, saveParty, sendToEndOfLine } from '#storage/registrations.ts';
import type { Cancelled, Changed } from './registration-outcomes.ts';
import { partyOf } from './registration-party.ts';
import { moveUp, roomOf } from './registration-seats.ts';

/** Replaces what a party has said; runs in the conference's lock. */
export async function changeParty(
  session: Session,
  record: RegistrationRecord,
  terms: ConferenceTerms,
  change: RegistrationChange,
  now: Date,
): Promise<Changed> {
  const { id, seat, party } = record;
  if (seat === 'released') return { outcome: 'released' };
  const window = registrationWindow(terms, now);
  if (!seatsAreGiven(window)) return { outcome: 'closed', reason: window };
  const size = { seat, from: party.partySize, to: change.partySize, whenFull: change.whenFull };
  const verdict = decideSize(size, await roomOf(session, terms), window);
  if (verdict.decision === 'too-late') return { outcome: 'closed', reason: verdict.reason };
  if (verdict.decision === 'does-not-fit') {
    return { outcome: 'does-not-fit', free: verdict.free, mayWait: verdict.mayWait };
  }
  await saveParty(session, id, partyOf(change, now, party), now);
  if (verdict.decision === 'wait') await sendToEndOfLine(session, record);
  await moveUp(session, terms, now);
  return { outcome: 'changed' };
}

/** Gives a party's places back, and on to those who wait; runs in the conference's lock. */
export async function cancelParty(
  session: Session,
  { id, seat }: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<Cancelled> {
  if (seat === 'released') return { outcome: 'cancelled' };
  const window = registrationWindow(terms, now);
  if (window === 'past') return { outcome: 'closed', reason: window };
  await releaseParty(session, id, 'cancelled', now);
  if (seatsAreGiven(window)) await moveUp(session, terms, now);
  return { outcome: 'cancelled' };
}

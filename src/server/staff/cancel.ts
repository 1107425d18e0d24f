import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Session } from '#storage/conference-lock.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { cancelParty } from '#server/registration/change.ts';
import type { Cancelled } from '#server/registration/outcomes.ts';
import { logDeed } from './log.ts';

/**
 * Cancels for a party and logs it, so that it can be taken back; runs in the conference's lock.
 * Of a party that is released already there is nothing to log.
 */
export async function cancelAndLog(
  session: Session,
  by: string,
  record: RegistrationRecord,
  terms: ConferenceTerms,
  now: Date,
): Promise<Cancelled> {
  const outcome = await cancelParty(session, record, terms, now);
  if (outcome.outcome !== 'cancelled' || record.seat === 'released') return outcome;
  const { id: subject, conference, party } = record;
  const deed = { by, conference, subject, detail: { people: party.partySize } };
  await logDeed(session, { ...deed, action: 'cancelled' }, now);
  return outcome;
}

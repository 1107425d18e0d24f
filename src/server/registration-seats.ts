import { promote, type Room } from '#domain/registration/seats.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Session } from '#storage/conference-lock.ts';
import { rememberTerms } from '#storage/conferences.ts';
import { seatParties, waitingParties } from '#storage/registrations.ts';
import { roomTaken } from '#storage/seat-counts.ts';

/** The room as it is at this point of the transaction. */
export async function roomOf(session: Session, terms: ConferenceTerms): Promise<Room> {
  const taken = await roomTaken(session, terms.slug, terms.capacity);
  return { capacity: terms.capacity, promotion: terms.promotion, ...taken };
}

/** Gives free places to those who wait, by the conference's rule. */
export async function moveUp(session: Session, terms: ConferenceTerms, now: Date): Promise<void> {
  const room = await roomOf(session, terms);
  if (!room.someoneWaits) return;
  const promoted = promote(await waitingParties(session, terms.slug), room);
  await seatParties(
    session,
    promoted.map(({ id }) => id),
    now,
  );
}

/** Editors may have changed capacity or rule since seats were last given: first things first. */
export async function followTerms(
  session: Session,
  terms: ConferenceTerms,
  now: Date,
): Promise<void> {
  if (await rememberTerms(session, terms.slug, terms)) await moveUp(session, terms, now);
}

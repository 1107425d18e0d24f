import { promote, type Room } from '#domain/registration/seats.ts';
import { announcementText } from '#domain/registration/announcement.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow, seatsAreGiven } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { rememberTerms } from '#storage/conferences.ts';
import { addressees } from '#storage/contacts.ts';
import { seatParties, waitingParties } from '#storage/registrations.ts';
import { roomTaken } from '#storage/seat-counts.ts';
import { tell } from '#server/mail/tell.ts';

/** The room as it is at this point of the transaction. */
export async function roomOf(session: Session, terms: ConferenceTerms): Promise<Room> {
  const taken = await roomTaken(session, terms.slug, terms.capacity);
  return { capacity: terms.capacity, promotion: terms.promotion, ...taken };
}

/**
 * Gives free places to those who wait, by the conference's rule, and tells them.
 * @param returning number of a party that only takes back what it had, and is told so elsewhere
 */
export async function moveUp(
  session: Session,
  terms: ConferenceTerms,
  now: Date,
  returning?: number,
): Promise<void> {
  const room = await roomOf(session, terms);
  if (!room.someoneWaits) return;
  const promoted = promote(await waitingParties(session, terms.slug), room);
  const ids = promoted.map(({ id }) => id);
  const seated = await seatParties(session, ids, now);
  const told = seated.filter(({ id }) => id !== returning);
  await tell(session, 'promoted', terms.slug, told, now);
}

/**
 * Editors may have changed the conference since it was last seen. First things first: those who
 * come are told what is new, and places are given by the new terms.
 */
export async function followTerms(
  session: Session,
  terms: ConferenceTerms,
  now: Date,
): Promise<void> {
  const window = registrationWindow(terms, now);
  if (window === 'past') return;
  const { slug } = terms;
  const announced = announcementText(terms);
  const news = await rememberTerms(session, slug, { ...terms, announced });
  if (news.announcement) {
    const kind = terms.cancelled ? 'called-off' : 'moved';
    await tell(session, kind, slug, await addressees(session, slug), now);
  }
  if ((news.room || news.announcement) && seatsAreGiven(window)) await moveUp(session, terms, now);
}

import type { RegistrationDecline, RegistrationInput } from '#schemas/registration.ts';
import { contactOf } from '#domain/registration/contact.ts';
import { decideSeat } from '#domain/registration/seats.ts';
import { shownStatus, type ShownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { RushLimit } from '#domain/registration/rush.ts';
import { twinSince } from '#domain/registration/twin.ts';
import { registrationWindow, type Actor } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { findSubmissions, insertRegistration } from '#storage/registrations.ts';
import { hasTwin } from '#storage/twins.ts';
import { tell } from '#server/mail/tell.ts';
import { partyOf } from './party.ts';
import type { KeyConflict, RegisterOutcome } from './outcomes.ts';
import { rushOf } from './rush.ts';
import { followTerms, roomOf } from './seats.ts';

/** What registering needs of the server. */
export interface RegisterNeeds {
  codeOf: (id: number) => string;
  drawId: () => number;
  /** Two submissions are the same when this is. */
  fingerprint: (input: RegistrationInput | RegistrationDecline) => string;
  /** The party itself, unless a coordinator does it for somebody who has called. */
  actor?: Actor;
  /** How many a conference takes within a time. */
  limit?: RushLimit | undefined;
}

/** How the same submission was answered before, if it was. */
export async function earlierAnswer(
  session: Session,
  input: RegistrationInput | RegistrationDecline,
  { fingerprint, codeOf }: RegisterNeeds,
): Promise<{ id: number; status: ShownStatus } | KeyConflict | undefined> {
  if (input.idempotencyKey === undefined) return undefined;
  const submissions = await findSubmissions(session, input.idempotencyKey);
  if (submissions.length === 0) return undefined;
  const print = fingerprint(input);
  const same = submissions.find(({ hash }) => hash === print);
  if (same?.status) return { id: same.id, status: same.status };
  const coming = submissions.find(
    ({ conference, seat }) => conference === input.conference && seat !== 'released',
  );
  const registered = coming && { code: codeOf(coming.id), partySize: coming.partySize };
  return { outcome: 'key-conflict', registered };
}

/** Registers a party; runs in the conference's lock, or two could get the last place. */
export async function register(
  session: Session,
  terms: ConferenceTerms,
  input: RegistrationInput,
  now: Date,
  needs: RegisterNeeds,
): Promise<RegisterOutcome> {
  const earlier = await earlierAnswer(session, input, needs);
  if (earlier && 'outcome' in earlier) return earlier;
  if (earlier) {
    const { id, status } = earlier;
    return { outcome: 'repeated', code: needs.codeOf(id), status, partySize: input.partySize };
  }
  const { actor = 'party' } = needs;
  const window = registrationWindow(terms, now, actor);
  if (window !== 'open') return { outcome: 'closed', reason: window };
  const rush = await rushOf(session, terms, needs.limit, now);
  if (rush) return rush;
  await followTerms(session, terms, now);
  const seat = decideSeat(await roomOf(session, terms), input.partySize);
  const { idempotencyKey: key, partySize, locale, email = null } = input;
  const contact = contactOf(input.email);
  const status = shownStatus(seat, contact);
  const registration = {
    conference: terms.slug,
    seat,
    contact,
    locale,
    party: partyOf(input, now),
    submission: key === undefined ? undefined : { key, hash: needs.fingerprint(input), status },
    createdAt: now,
  };
  const id = await insertRegistration(session, registration, needs.drawId);
  await tell(session, 'confirm', terms.slug, [{ id, email, contact }], now);
  return { outcome: 'created', code: needs.codeOf(id), status, partySize };
}

/**
 * Registers a party, but asks first where one of the same name has just registered: somebody went
 * back after it worked, and was not sure or wanted another number. The same submission again is
 * answered as before.
 */
export async function registerOnce(
  session: Session,
  terms: ConferenceTerms,
  input: RegistrationInput,
  now: Date,
  needs: RegisterNeeds,
): Promise<RegisterOutcome | { outcome: 'twin' }> {
  const earlier = await earlierAnswer(session, input, needs);
  const twin = !earlier && (await hasTwin(session, input, twinSince(now)));
  return twin ? { outcome: 'twin' } : register(session, terms, input, now, needs);
}

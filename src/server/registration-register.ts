import type { RegistrationInput } from '#schemas/registration.ts';
import { contactOf } from '#domain/registration/contact.ts';
import { decideSeat } from '#domain/registration/seats.ts';
import { shownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { findSubmissions, insertRegistration } from '#storage/registrations.ts';
import { tell } from './mail/tell.ts';
import { partyOf } from './registration-party.ts';
import type { RegisterOutcome } from './registration-outcomes.ts';
import { followTerms, roomOf } from './registration-seats.ts';

/** What registering needs of the server. */
export interface RegisterNeeds {
  codeOf: (id: number) => string;
  drawId: () => number;
  /** Two submissions are the same when this is. */
  fingerprint: (input: RegistrationInput) => string;
}

/** How the same submission was answered before, if it was. */
async function earlierAnswer(
  session: Session,
  input: RegistrationInput,
  { codeOf, fingerprint }: RegisterNeeds,
): Promise<RegisterOutcome | undefined> {
  if (input.idempotencyKey === undefined) return undefined;
  const submissions = await findSubmissions(session, input.idempotencyKey);
  if (submissions.length === 0) return undefined;
  const print = fingerprint(input);
  const same = submissions.find(({ hash }) => hash === print);
  if (!same?.status) return { outcome: 'key-conflict' };
  const { id, status } = same;
  return { outcome: 'repeated', code: codeOf(id), status, partySize: input.partySize };
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
  if (earlier) return earlier;
  const window = registrationWindow(terms, now);
  if (window !== 'open') return { outcome: 'closed', reason: window };
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

import { hash } from 'node:crypto';
import type { RegistrationInput } from '#schemas/registration.ts';
import { decideSeat } from '#domain/registration/seats.ts';
import { shownStatus, type Contact } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { findSubmissions, insertRegistration } from '#storage/registrations.ts';
import { partyOf } from './registration-party.ts';
import type { RegisterOutcome } from './registration-outcomes.ts';
import { followTerms, roomOf } from './registration-seats.ts';

/** As long as no mail is sent, nobody can confirm an address, and nobody has to. */
const CONTACT: Contact = 'none';

/** Two submissions are the same when this is; the order of keys in what was sent does not matter. */
function fingerprint(input: RegistrationInput): string {
  const said = Object.entries(input)
    .filter(([field, value]) => field !== 'idempotencyKey' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(said), 'base64url');
}

/** How the same submission was answered before, if it was. */
async function earlierAnswer(
  session: Session,
  input: RegistrationInput,
  codeOf: (id: number) => string,
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
  { codeOf, drawId }: { codeOf: (id: number) => string; drawId: () => number },
): Promise<RegisterOutcome> {
  const earlier = await earlierAnswer(session, input, codeOf);
  if (earlier) return earlier;
  const window = registrationWindow(terms, now);
  if (window !== 'open') return { outcome: 'closed', reason: window };
  await followTerms(session, terms, now);
  const seat = decideSeat(await roomOf(session, terms), input.partySize);
  const status = shownStatus(seat, CONTACT);
  const { idempotencyKey: key, partySize, locale } = input;
  const registration = {
    conference: terms.slug,
    seat,
    contact: CONTACT,
    locale,
    party: partyOf(input, now),
    submission: key === undefined ? undefined : { key, hash: fingerprint(input), status },
    createdAt: now,
  };
  const id = await insertRegistration(session, registration, drawId);
  return { outcome: 'created', code: codeOf(id), status, partySize };
}

import type { RegistrationDecline } from '#schemas/registration.ts';
import { shownStatus } from '#domain/registration/state.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow, seatsAreGiven } from '#domain/registration/window.ts';
import type { Session } from '#storage/conference-lock.ts';
import { insertRegistration } from '#storage/registrations.ts';
import type { DeclineOutcome } from './outcomes.ts';
import { earlierAnswer, type RegisterNeeds } from './register.ts';
import { rushOf } from './rush.ts';
import { followTerms } from './seats.ts';

/** Keeps that somebody cannot come; runs in the conference's lock. */
export async function declineParty(
  session: Session,
  terms: ConferenceTerms,
  input: RegistrationDecline,
  now: Date,
  needs: RegisterNeeds,
): Promise<DeclineOutcome> {
  const earlier = await earlierAnswer(session, input, needs);
  if (earlier)
    return 'id' in earlier ? { outcome: 'repeated', code: needs.codeOf(earlier.id) } : earlier;
  const window = registrationWindow(terms, now);
  if (!seatsAreGiven(window)) return { outcome: 'closed', reason: window };
  const rush = await rushOf(session, terms, needs.limit, now);
  if (rush) return rush;
  await followTerms(session, terms, now);
  const { idempotencyKey: key, name, locale } = input;
  const [seat, contact] = ['released', 'none'] as const;
  const status = shownStatus(seat, contact);
  const declined = {
    ...{ conference: terms.slug, seat, contact, locale, createdAt: now },
    releaseReason: 'declined' as const,
    party: { name, ...NOBODY },
    submission: key === undefined ? undefined : { key, hash: needs.fingerprint(input), status },
  };
  const id = await insertRegistration(session, declined, needs.drawId);
  return { outcome: 'created', code: needs.codeOf(id) };
}

/** Whoever says that they cannot come speaks for one, and has asked for nothing. */
const NOBODY = {
  partySize: 1,
  children: { '0-2': 0, '3-6': 0, '7-12': 0 },
  interpreters: [],
  access: [],
};

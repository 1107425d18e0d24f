import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { ConferenceLock, Session } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { findRegistration } from '#storage/registrations.ts';
import { codeOf, isCodeFor, parseCode } from './codes.ts';
import { followTerms } from './seats.ts';
import { viewOf } from './view.ts';

interface HandlerNeeds {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  lock: ConferenceLock;
}

export type RegistrationHandler = ReturnType<typeof registrationHandler>;

/** Finds registrations by their codes, and does something to them in their conference's lock. */
export function registrationHandler({ db, key, lock }: HandlerNeeds) {
  /** Reads a registration by its code as typed, if the code is genuine. */
  async function read(session: Session, typed: string) {
    const parsed = parseCode(typed);
    const record = parsed && (await findRegistration(session, parsed.id));
    return record && isCodeFor(key, parsed, record.conference) ? record : undefined;
  }

  const view = (session: Session, record: RegistrationRecord) =>
    viewOf(session, codeOf(key, record.id, record.conference), record);

  /** Does something to a registration in its conference's lock, then shows it as it is. */
  async function handle<Outcome extends object>(
    code: string,
    terms: ConferenceTerms,
    now: Date,
    act: (session: Session, record: RegistrationRecord) => Promise<Outcome | undefined>,
  ) {
    const unknown = { outcome: 'unknown' } as const;
    // A guess must not make anybody wait for the lock.
    if ((await read(db, code))?.conference !== terms.slug) return unknown;
    return lock(terms.slug, async (session) => {
      await followTerms(session, terms, now);
      const record = await read(session, code);
      if (!record) return unknown;
      const outcome = await act(session, record);
      if (!outcome) return unknown;
      const after = (await findRegistration(session, record.id)) ?? record;
      return { ...outcome, registration: await view(session, after) };
    });
  }

  return { read, view, handle };
}

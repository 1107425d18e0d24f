import { randomInt } from 'node:crypto';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { conferenceLock, type ConferenceLock, type Session } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { findRegistration, storedAbout } from '#storage/registrations.ts';
import { seatTotals } from '#storage/seat-counts.ts';
import { eraseTraces } from '#storage/traces.ts';
import { codeOf, isCodeFor, MAX_ID, parseCode } from './codes.ts';
import { isConfirmToken } from './confirm-token.ts';
import {
  cancelParty,
  changeParty,
  confirmContact,
  eraseParty,
  resendLink,
} from './registration-change.ts';
import { declineParty } from './registration-decline.ts';
import type { RegistrationService } from './registration-outcomes.ts';
import { register, registerOnce, type RegisterNeeds } from './registration-register.ts';
import { followTerms } from './registration-seats.ts';
import { createUpkeep } from './registration-upkeep.ts';
import { viewOf } from './registration-view.ts';
import { submissionHash } from './submission-hash.ts';

export type * from './registration-outcomes.ts';
export type { RegistrationView } from './registration-view.ts';

export interface RegistrationOptions {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  /** Keeps decisions about one conference apart; the tests show what happens without it. */
  lock?: ConferenceLock;
  /** Draws the number of a new registration. */
  drawId?: () => number;
}

const randomId = () => randomInt(1, MAX_ID + 1);

/** Registrations in the database. */
export function createRegistrations({
  db,
  key,
  lock = conferenceLock(db),
  drawId = randomId,
}: RegistrationOptions): RegistrationService {
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

  const isTokenOf = ({ id, party: { email } }: RegistrationRecord, token: string) =>
    email !== undefined && isConfirmToken(key, token, id, email);

  const needs = ({ slug }: ConferenceTerms): RegisterNeeds => ({
    codeOf: (id) => codeOf(key, id, slug),
    drawId,
    fingerprint: (said) => submissionHash(key, said),
  });

  return {
    register: (terms, input, now) =>
      lock(terms.slug, (session) => register(session, terms, input, now, needs(terms))),
    registerOnce: (terms, input, now) =>
      lock(terms.slug, (session) => registerOnce(session, terms, input, now, needs(terms))),
    decline: (terms, input, now) =>
      lock(terms.slug, (session) => declineParty(session, terms, input, now, needs(terms))),
    async find(code) {
      const record = await read(db, code);
      return record && view(db, record);
    },
    change: (code, terms, change, now) =>
      handle(code, terms, now, (session, record) =>
        changeParty(session, record, terms, change, now),
      ),
    cancel: (code, terms, now) =>
      handle(code, terms, now, (session, record) => cancelParty(session, record, terms, now)),
    confirm: (code, token, terms, now) =>
      handle(code, terms, now, async (session, record) =>
        isTokenOf(record, token) ? confirmContact(session, record, now) : undefined,
      ),
    resend: (code, terms, now) =>
      handle(code, terms, now, (session, record) => resendLink(session, record, terms, now)),
    async isToken(code, token) {
      const record = await read(db, code);
      return record !== undefined && isTokenOf(record, token);
    },
    async erase(code, terms, now) {
      if ((await read(db, code))?.conference !== terms.slug) return false;
      const erased = await lock(terms.slug, async (session) => {
        const record = await read(session, code);
        if (record) await eraseParty(session, record, terms, now);
        return record !== undefined;
      });
      await eraseTraces(db);
      return erased;
    },
    async copy(code) {
      const record = await read(db, code);
      return record && storedAbout(db, record.id);
    },
    seats: () => seatTotals(db),
    ...createUpkeep(db, lock),
  };
}

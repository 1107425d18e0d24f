import type { RushLimit } from '#domain/registration/rush.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { conferenceLock, type ConferenceLock } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';
import { interpreterStates } from '#storage/interpreter-states.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { storedAbout } from '#storage/registrations.ts';
import { seatTotals } from '#storage/seat-counts.ts';
import { eraseTraces } from '#storage/traces.ts';
import { isConfirmToken } from './confirm-token.ts';
import { cancelParty, changeParty, confirmContact, eraseParty, resendLink } from './change.ts';
import { declineParty } from './decline.ts';
import { registrationHandler } from './handle.ts';
import type { RegistrationService } from './outcomes.ts';
import { register, registerOnce } from './register.ts';
import { drawRegistrationId, registerNeeds } from './needs.ts';
import { createUpkeep } from './upkeep.ts';

export type * from './outcomes.ts';
export type { RegistrationView } from './view.ts';

export interface RegistrationOptions {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  /** Keeps decisions about one conference apart; the tests show what happens without it. */
  lock?: ConferenceLock;
  /** Draws the number of a new registration. */
  drawId?: () => number;
  /** How many a conference takes within a time; missing: as many as like. */
  limit?: RushLimit | undefined;
}

/** Registrations in the database. */
export function createRegistrations({
  db,
  key,
  lock = conferenceLock(db),
  drawId = drawRegistrationId,
  limit,
}: RegistrationOptions): RegistrationService {
  const { read, view, handle } = registrationHandler({ db, key, lock });

  const isTokenOf = ({ id, party: { email } }: RegistrationRecord, token: string) =>
    email !== undefined && isConfirmToken(key, token, id, email);

  const draw = registerNeeds(key, drawId);
  const needs = (terms: ConferenceTerms) => ({ ...draw(terms), limit });

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
    interpreterStates: (conference) => interpreterStates(db, conference),
    ...createUpkeep(db, lock),
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { RegistrationChange, RegistrationInput } from '#schemas/registration.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { findRegistration } from '#storage/registrations.ts';
import { parseCode } from '#server/registration/codes.ts';
import { changeParty } from '#server/registration/change.ts';
import { registrationHandler } from '#server/registration/handle.ts';
import { registerNeeds } from '#server/registration/needs.ts';
import type {
  CancelOutcome,
  ChangeOutcome,
  RegisterOutcome,
} from '#server/registration/outcomes.ts';
import { partyOf } from '#server/registration/party.ts';
import { register, registerOnce } from '#server/registration/register.ts';
import { cancelAndLog } from './cancel.ts';
import { logDeed } from './log.ts';
import type { LockedNeeds } from './needs.ts';

/** What coordinators do for people who call; by the same rules as for everybody, and logged. */
export interface StaffCallers {
  /**
   * Registers a caller, also after closing.
   * @param again registers although a party of the same name has just registered: `twin`
   */
  register(
    by: string,
    terms: ConferenceTerms,
    input: RegistrationInput,
    now: Date,
    again?: boolean,
  ): Promise<RegisterOutcome | { outcome: 'twin' }>;
  /** Changes what a caller has said, but not what the party needs at the place. */
  change(
    by: string,
    code: string,
    terms: ConferenceTerms,
    change: RegistrationChange,
    now: Date,
  ): Promise<ChangeOutcome>;
  cancel(by: string, code: string, terms: ConferenceTerms, now: Date): Promise<CancelOutcome>;
}

export function createStaffCallers({ db, key, lock, drawId }: LockedNeeds): StaffCallers {
  const { handle } = registrationHandler({ db, key, lock });
  const needs = registerNeeds(key, drawId);
  return {
    register: (by, terms, input, now, again = false) =>
      lock(terms.slug, async (session) => {
        const act = again ? register : registerOnce;
        const staff = { ...needs(terms), actor: 'staff' as const };
        const outcome = await act(session, terms, input, now, staff);
        if (outcome.outcome !== 'created') return outcome;
        const subject = parseCode(outcome.code)?.id ?? 0;
        const { status, partySize: people } = outcome;
        const seat = status === 'waiting' ? 'waiting' : 'seated';
        const version = (await findRegistration(session, subject))?.version ?? 0;
        const detail = { people, seat, version };
        const { slug: conference } = terms;
        await logDeed(session, { by, action: 'registered', conference, subject, detail }, now);
        return outcome;
      }),
    change: (by, code, terms, change, now) =>
      handle(code, terms, now, async (session, record) => {
        // Pressed twice, or nothing to change: nothing to write to the party about.
        const same = record.seat !== 'released' && saysTheSame(record, change, now);
        if (same) return { outcome: 'changed' };
        const outcome = await changeParty(session, record, terms, change, now, 'staff');
        if (outcome.outcome === 'changed') {
          const after = await findRegistration(session, record.id);
          const waits = record.seat === 'seated' && after?.seat === 'waiting' ? 'yes' : 'no';
          const sizes = { from: record.party.partySize, to: change.partySize };
          const detail = { ...sizes, waits, version: after?.version ?? 0 };
          const { id: subject, conference } = record;
          const deed = { by, action: 'changed', conference, subject, detail } as const;
          await logDeed(session, deed, now);
        }
        return outcome;
      }),
    cancel: (by, code, terms, now) =>
      handle(code, terms, now, (session, record) => cancelAndLog(session, by, record, terms, now)),
  };
}

function saysTheSame({ party }: RegistrationRecord, change: RegistrationChange, now: Date) {
  const { access } = party;
  return isDeepStrictEqual(partyOf({ ...change, access }, now, party), party);
}

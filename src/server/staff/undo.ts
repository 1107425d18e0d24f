import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { registrationWindow } from '#domain/registration/window.ts';
import { partyActions } from '#domain/staff/actions.ts';
import { decideUndo, type UndoVerdict } from '#domain/staff/undo.ts';
import type { InterpreterCode } from '#schemas/interpreter.ts';
import type { Session } from '#storage/conference-lock.ts';
import { conferenceParties } from '#storage/conference-parties.ts';
import { interpreterStates, type InterpreterStates } from '#storage/interpreter-states.ts';
import type { RegistrationRecord } from '#storage/registration-record.ts';
import { findRegistration } from '#storage/registrations.ts';
import {
  conferenceActions,
  findAction,
  markUndone,
  type LoggedAction,
} from '#storage/staff-log.ts';
import { codeOf } from '#server/registration/codes.ts';
import { changeParty } from '#server/registration/change.ts';
import { restoreParty } from '#server/registration/restore.ts';
import { followTerms } from '#server/registration/seats.ts';
import { cancelAndLog } from './cancel.ts';
import { returnInterpreter } from './interpreters.ts';
import type { LockedNeeds } from './needs.ts';

/** Something in the log, and whether it can be taken back now. */
export interface LoggedDeed extends LoggedAction {
  undo: UndoVerdict;
  /** The code of the party that it was done to, while there is one. */
  code?: string | undefined;
}

/**
 * `size-undone`: the number of people, but no more of what was changed with it. `no-room`: back to
 * more people does not fit any more. `unknown`: there is nothing of that kind.
 */
export type UndoOutcome =
  'undone' | 'size-undone' | Exclude<UndoVerdict, 'undo'> | 'no-room' | 'unknown';

export interface StaffUndo {
  /** What was done at a conference, the latest first. */
  deeds(terms: ConferenceTerms, most: number, now: Date): Promise<LoggedDeed[]>;
  /** Takes back what was done; twice is like once. */
  undo(by: string, id: string, terms: ConferenceTerms, now: Date): Promise<UndoOutcome>;
}

export function createStaffUndo({ db, key, lock }: Omit<LockedNeeds, 'drawId'>): StaffUndo {
  return {
    async deeds(terms, most, now) {
      const done = await conferenceActions(db, terms.slug, most);
      const states = await interpreterStates(db, terms.slug);
      const parties = await conferenceParties(db, terms.slug);
      const byNumber = new Map(parties.map((record) => [record.id, record]));
      const window = registrationWindow(terms, now, 'staff');
      return done.map((deed) => {
        const record = isAboutParty(deed) ? byNumber.get(deed.subject) : undefined;
        const subject = { party: standing(record), interpreter: said(states, deed) };
        const undo = decideUndo(deed, subject, window);
        return { ...deed, undo, code: record && codeOf(key, record.id, record.conference) };
      });
    },
    undo: (by, id, terms, now) =>
      lock(terms.slug, async (session) => {
        await followTerms(session, terms, now);
        const deed = await findAction(session, id);
        if (deed?.conference !== terms.slug) return 'unknown';
        const found = isAboutParty(deed)
          ? await findRegistration(session, deed.subject)
          : undefined;
        // Numbers are drawn anew once a party has gone.
        const record = found?.conference === terms.slug ? found : undefined;
        const states = await interpreterStates(session, terms.slug);
        const subject = { party: standing(record), interpreter: said(states, deed) };
        const verdict = decideUndo(deed, subject, registrationWindow(terms, now, 'staff'));
        if (verdict !== 'undo') return verdict;
        const done = await takeBack(session, deed, { record, terms, by, now });
        if (!done) return 'no-room';
        await markUndone(session, id, by, now);
        return deed.action === 'changed' ? 'size-undone' : 'undone';
      }),
  };
}

/** Whether its subject is the number of a party. */
const isAboutParty = (deed: LoggedAction): deed is LoggedAction & { subject: number } =>
  deed.subject !== undefined && partyActions.has(deed.action);

/** What is said now of the language that something was done to; empty where nothing is. */
const said = (states: InterpreterStates, { detail }: LoggedAction) =>
  states.get(detail['language'] as InterpreterCode) ?? '';

const standing = (record: RegistrationRecord | undefined) =>
  record && {
    seat: record.seat,
    releaseReason: record.releaseReason,
    version: record.version,
  };

/** What taking back works with: to which party, by whom and when. */
interface Circumstances {
  record: RegistrationRecord | undefined;
  terms: ConferenceTerms;
  by: string;
  now: Date;
}

/** @returns false where there is no room for it any more */
async function takeBack(
  session: Session,
  { action, detail }: LoggedAction,
  { record, terms, by, now }: Circumstances,
): Promise<boolean> {
  if (action === 'interpreter') await returnInterpreter(session, terms.slug, detail);
  if (!record) return true;
  if (action === 'registered') await cancelAndLog(session, by, record, terms, now);
  if (action === 'cancelled') return restoreParty(session, record, terms, now);
  if (action !== 'changed') return true;
  const partySize = Number(detail['from']);
  const { children, access } = record.party;
  const heads = Object.values(children).reduce((sum, count) => sum + count, 0);
  // The children that came along with the change do not stand in the log.
  if (heads > partySize) return false;
  const change = { ...record.party, partySize, accessConsent: access.length > 0 };
  const asBefore = { ...change, whenFull: 'keep' as const };
  const { outcome } = await changeParty(session, record, terms, asBefore, now, 'staff');
  return outcome === 'changed';
}

import type { ConferenceTerms } from '#domain/registration/terms.ts';
import {
  interpreterCode,
  type InterpreterCode,
  type InterpreterState,
} from '#schemas/interpreter.ts';
import type { Session } from '#storage/conference-lock.ts';
import {
  forgetInterpreterState,
  interpreterStates,
  saveInterpreterState,
  type InterpreterStates,
} from '#storage/interpreter-states.ts';
import { logDeed } from './log.ts';
import type { LockedNeeds } from './needs.ts';

/** How far interpreters are ordered; residents read it on the conference's page. */
export interface StaffInterpreters {
  interpreters(conference: string): Promise<InterpreterStates>;
  /** Says how far the interpreter of a language is ordered. @returns false where that was said already */
  orderInterpreter(
    by: string,
    terms: ConferenceTerms,
    order: { language: InterpreterCode; state: InterpreterState },
    now: Date,
  ): Promise<boolean>;
}

export function createStaffInterpreters({
  db,
  lock,
}: Pick<LockedNeeds, 'db' | 'lock'>): StaffInterpreters {
  return {
    interpreters: (conference) => interpreterStates(db, conference),
    orderInterpreter: (by, { slug }, { language, state }, now) =>
      lock(slug, async (session) => {
        const from = (await interpreterStates(session, slug)).get(language) ?? NOTHING;
        if (from === state) return false;
        await saveInterpreterState(session, slug, language, state);
        const detail = { language, from, to: state };
        await logDeed(session, { by, action: 'interpreter', conference: slug, detail }, now);
        return true;
      }),
  };
}

/** In the log, where nothing had been said of a language. */
const NOTHING = '';

/** Says again what was said before; runs in the conference's lock. */
export async function returnInterpreter(
  session: Session,
  conference: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  const language = interpreterCode.parse(detail['language']);
  const from = detail['from'];
  if (from === NOTHING) await forgetInterpreterState(session, conference, language);
  else await saveInterpreterState(session, conference, language, from as InterpreterState);
}

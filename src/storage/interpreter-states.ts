import type { InterpreterCode, InterpreterState } from '#schemas/interpreter.ts';
import type { Session } from './conference-lock.ts';

/** How far interpreters are ordered, by language; without those of which nobody has said anything. */
export type InterpreterStates = ReadonlyMap<InterpreterCode, InterpreterState>;

export async function interpreterStates(
  session: Session,
  conference: string,
): Promise<InterpreterStates> {
  const rows = await session
    .selectFrom('interpreter_states')
    .select(['language', 'state'])
    .where('conference', '=', conference)
    .execute();
  return new Map(rows.map(({ language, state }) => [language, state]));
}

/** Says how far the interpreter of a language is ordered; runs in the conference's lock. */
export async function saveInterpreterState(
  session: Session,
  conference: string,
  language: InterpreterCode,
  state: InterpreterState,
): Promise<void> {
  await session
    .insertInto('interpreter_states')
    .values({ conference, language, state })
    .onConflict((conflict) => conflict.columns(['conference', 'language']).doUpdateSet({ state }))
    .execute();
}

/** Says nothing of a language any more; runs in the conference's lock. */
export async function forgetInterpreterState(
  session: Session,
  conference: string,
  language: InterpreterCode,
): Promise<void> {
  await session
    .deleteFrom('interpreter_states')
    .where('conference', '=', conference)
    .where('language', '=', language)
    .execute();
}

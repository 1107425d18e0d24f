import type { Conference } from '#schemas/conference.ts';
import {
  interpreterCodes,
  type InterpreterCode,
  type InterpreterState,
} from '#schemas/interpreter.ts';
import type { Locale } from '#schemas/text.ts';
import { autonym } from '#i18n/autonyms.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { useTranslations } from '#i18n/translate.ts';

/** A language for which there is, or can be, an interpreter. */
export interface InterpreterView {
  code: InterpreterCode;
  /** In the language of the page. */
  name: string;
  /** In the language itself. */
  autonym: Required<LocalText>;
  /** How far the order is; undefined where nothing is said of it. */
  state: InterpreterState | undefined;
}

/** How far interpreters are ordered, by language. */
export type InterpreterStates = ReadonlyMap<InterpreterCode, InterpreterState>;

/**
 * The languages of a conference, in the order of its record; then those that were ordered although
 * the record does not name them.
 * @param states what coordinators have said of the order; it goes before what the record says
 */
export function interpreterViews(
  { interpreters, interpreterState }: Pick<Conference, 'interpreters' | 'interpreterState'>,
  locale: Locale,
  states?: InterpreterStates,
): InterpreterView[] {
  const t = useTranslations(locale);
  const isOrdered = (code: InterpreterCode) =>
    !interpreters.includes(code) && (states?.get(code) ?? 'open') !== 'open';
  return [...interpreters, ...interpreterCodes.filter(isOrdered)].map((code) => ({
    code,
    name: t(`language.${code}`),
    autonym: autonym(code),
    state: states?.get(code) ?? stateIn(interpreterState, code),
  }));
}

/** Where a record tells of some languages, the others are open. */
function stateIn(
  told: Conference['interpreterState'],
  code: InterpreterCode,
): InterpreterState | undefined {
  if (told?.confirmed.includes(code)) return 'confirmed';
  if (told?.requested.includes(code)) return 'requested';
  return told && 'open';
}

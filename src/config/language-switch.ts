/**
 * Name of the buttons by which a form comes along into another language, filled in as it is,
 * instead of being sent.
 */
export const SWITCH_FIELD = 'sprachwechsel';

/** What such a button says: whether the form had been refused, so that its errors come along. */
export type SwitchValue = 'unsent' | 'refused';

/** A form on a page, for the language switch above it. */
export interface SwitchableForm {
  id: string;
  /** Whether it has just been refused. */
  refused: boolean;
}

/** Whether a posted form asks for another language, and whether with its errors. */
export function switchAsked(form: FormData): { asked: boolean; refused: boolean } {
  const value = form.get(SWITCH_FIELD);
  return { asked: value !== null, refused: value === ('refused' satisfies SwitchValue) };
}

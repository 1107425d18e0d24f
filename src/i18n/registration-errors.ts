import type { RegistrationError } from '#schemas/registration-error.ts';
import type { Translate } from './translate.ts';

/** What is wrong with a field, in words. */
export interface FieldMessage {
  /** The field as in `POST /api/rsvp`; empty for the whole. */
  field: string;
  message: string;
}

export function errorMessages(errors: RegistrationError[], t: Translate): FieldMessage[] {
  return errors.map(({ field, code, params }) => ({ field, message: t(code, params) }));
}

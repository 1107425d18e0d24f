import type { MessageError } from '#schemas/message.ts';
import type { ProfileError } from '#schemas/profile.ts';
import type { RegistrationError } from '#schemas/registration-error.ts';
import type { Translate } from './translate.ts';

type FieldError = RegistrationError | ProfileError | MessageError;

/** What is wrong with a field, in words. */
export interface FieldMessage {
  /** The field as in `POST /api/rsvp`; empty for the whole. */
  field: string;
  message: string;
}

export function errorMessages(errors: readonly FieldError[], t: Translate): FieldMessage[] {
  return errors.map(({ field, code, params }) => ({ field, message: t(code, params) }));
}

/** That too much came from one address, said at the first field of a form that is shown again. */
export function sentTooOften(field: string, t: Translate): FieldMessage[] {
  return [{ field, message: t('problem.tooMany.text') }];
}

/** That too many register at once, and when it may be tried again. @param answer seconds to wait */
export function rushMessage({ retryAfter }: { retryAfter: number }, t: Translate): string {
  return t('register.rush', { minutes: Math.ceil(retryAfter / 60) });
}

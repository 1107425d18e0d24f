/**
 * All that can be wrong with a registration or a change of one. The codes are keys of the
 * dictionary; a sentence may use the parameters that `registrationErrorParams` names.
 */
export const registrationErrorCodes = [
  'registration.error.body',
  'registration.error.unknown',
  'registration.error.invalid',
  'registration.error.conference.required',
  'registration.error.name.required',
  'registration.error.name.tooLong',
  'registration.error.name.characters',
  'registration.error.email.invalid',
  'registration.error.email.tooLong',
  'registration.error.partySize.required',
  'registration.error.partySize.whole',
  'registration.error.partySize.tooSmall',
  'registration.error.partySize.tooLarge',
  'registration.error.children.whole',
  'registration.error.children.tooMany',
  'registration.error.children.notOffered',
  'registration.error.interpreters.unknown',
  'registration.error.interpreters.duplicate',
  'registration.error.access.unknown',
  'registration.error.access.duplicate',
  'registration.error.accessConsent.required',
  'registration.error.locale.unknown',
  'registration.error.idempotencyKey.invalid',
  'registration.error.privacy.required',
] as const;

export type RegistrationErrorCode = (typeof registrationErrorCodes)[number];

export interface RegistrationError {
  /** Name of the field as in the JSON, children by band: `children.0-2`; empty for the whole body. */
  field: string;
  code: RegistrationErrorCode;
  params?: Record<string, number>;
}

/** Longest name, in characters as Unicode counts them. */
export const MAX_NAME = 100;
/** RFC 5321, 4.5.3.1.3 (a path of 256 with its angle brackets). */
export const MAX_EMAIL = 254;

/** The numbers a sentence needs: `{max}` where something is too long or too large. */
export function registrationErrorParams(
  code: RegistrationErrorCode,
  maxPartySize: number,
): Record<string, number> | undefined {
  switch (code) {
    case 'registration.error.name.tooLong':
      return { max: MAX_NAME };
    case 'registration.error.email.tooLong':
      return { max: MAX_EMAIL };
    case 'registration.error.partySize.tooLarge':
      return { max: maxPartySize };
    default:
      return undefined;
  }
}

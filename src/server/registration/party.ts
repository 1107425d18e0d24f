import type { RegistrationChange, RegistrationInput } from '#schemas/registration.ts';
import type { PartyRecord } from '#storage/registration-record.ts';

/**
 * What is stored of what a party has said. Consent counts from the instant it was given; without
 * access needs there is nothing to consent to, and none is kept.
 */
export function partyOf(
  said: RegistrationInput | RegistrationChange,
  now: Date,
  before?: PartyRecord,
): PartyRecord {
  const { name, email, partySize, children, interpreters, access } = said;
  return {
    name,
    email,
    partySize,
    children,
    interpreters,
    access,
    accessConsentAt: access.length > 0 ? (before?.accessConsentAt ?? now) : undefined,
  };
}

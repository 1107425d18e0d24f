import type { RegistrationError } from '#schemas/registration-error.ts';
import type { RegistrationRules } from '#schemas/registration-fields.ts';
import { parseRegistration } from '#schemas/registration-parse.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { RegisterOutcome, RegistrationService } from './outcomes.ts';

/** What is wrong with what was sent; nothing has been stored. */
export interface Invalid {
  outcome: 'invalid';
  errors: RegistrationError[];
}

/** Checks what a form or a program sent, then registers it. */
export async function registerParty(
  service: RegistrationService,
  terms: ConferenceTerms,
  rules: RegistrationRules,
  data: unknown,
  now: Date,
): Promise<RegisterOutcome | Invalid> {
  const parsed = parseRegistration(rules, data);
  if (!parsed.ok) return { outcome: 'invalid', errors: parsed.errors };
  return service.register(terms, parsed.value, now);
}

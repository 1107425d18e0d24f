import { getConferencePage, type ConferencePage } from '#collections/conference-pages.ts';
import { registrationRules } from '#collections/registration-terms.ts';
import { href } from '#config/routes.ts';
import { registrationWindow, type RegistrationWindow } from '#domain/registration/window.ts';
import type { RegistrationRules } from '#schemas/registration-fields.ts';
import type { Locale } from '#schemas/text.ts';
import { submitRegistration, type Refused } from './_submit-registration.ts';

/** What the page of the form shows: empty, or as it was posted and not accepted. */
export interface OpenForm {
  shown: ConferencePage;
  rules: RegistrationRules;
  window: RegistrationWindow;
  refused: Refused | undefined;
}

interface Asked {
  slug: string | undefined;
  request: Request;
  locals: App.Locals;
  locale: Locale;
}

/**
 * Loads the form of a conference, and takes it where it was posted.
 * @returns undefined for an unknown conference; where the person goes on once they are registered,
 * or where there is nothing to register for
 */
export async function openForm(asked: Asked): Promise<OpenForm | { goOn: string } | undefined> {
  const { request, locals, locale } = asked;
  const { now, registrations } = locals;
  const seats = await registrations.seats();
  const shown = await getConferencePage(asked.slug, { now, locale, seats });
  if (!shown) return undefined;
  const { terms } = shown;
  if (!terms) return { goOn: shown.conference.href };
  const form = {
    shown,
    rules: await registrationRules(terms),
    window: registrationWindow(terms, now),
  };
  if (request.method !== 'POST') return { ...form, refused: undefined };
  const posted = { form: await request.formData(), terms, locale, now };
  const answer = await submitRegistration(registrations, posted);
  if (!('code' in answer)) return { ...form, refused: answer };
  return { goOn: href('registration', { code: answer.code }, locale) };
}

import { getConferencePage, type ConferencePage } from '#collections/conferences/pages.ts';
import { registrationRules } from '#collections/registration/terms.ts';
import { href } from '#config/routes.ts';
import { registrationWindow, type RegistrationWindow } from '#domain/registration/window.ts';
import type { RegistrationRules } from '#schemas/registration-fields.ts';
import type { Locale } from '#schemas/text.ts';
import { submitDecline, type RefusedDecline } from './_submit-decline.ts';
import { submitRegistration, type Refused } from './_submit-registration.ts';

/** What the page of the form shows: empty, or as it was posted and not accepted. */
export interface OpenForm {
  shown: ConferencePage;
  rules: RegistrationRules;
  window: RegistrationWindow;
  refused: Refused | undefined;
  /** The form of those who cannot come, likewise. */
  declining: RefusedDecline | undefined;
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
  const open = {
    shown,
    rules: await registrationRules(terms),
    window: registrationWindow(terms, now),
    ...{ refused: undefined, declining: undefined },
  };
  if (request.method !== 'POST') return open;
  const form = await request.formData();
  const declines = form.get('action') === 'decline';
  const submit = declines ? submitDecline : submitRegistration;
  const answer = await submit(locals, { form, terms, locale, now });
  if ('name' in answer) return { ...open, declining: answer };
  if ('values' in answer) return { ...open, refused: answer };
  return { goOn: href('registration', { code: answer.code }, locale) };
}

import {
  getRegisteredConference,
  type RegisteredConference,
} from '#collections/registration/conferences.ts';
import { href } from '#config/routes.ts';
import type { Locale } from '#schemas/text.ts';
import type { RegistrationView } from '#server/registration/registrations.ts';
import { changeRegistration, type Refused } from './_change-registration.ts';
import { takeOut } from './_take-out.ts';

/** What the page of a registration shows. */
export interface OpenRegistration {
  view: RegistrationView;
  registered: RegisteredConference;
  /** A change that was not made. */
  refused: Refused | undefined;
}

interface Asked {
  code: string | undefined;
  request: Request;
  locals: App.Locals;
  locale: Locale;
}

/**
 * Loads somebody's registration, and changes it where a form of its page was posted.
 * @returns undefined for an unknown code; an answer of its own once something was done
 */
export async function openRegistration(
  asked: Asked,
): Promise<OpenRegistration | Response | undefined> {
  const { request, locale } = asked;
  const { now, registrations } = asked.locals;
  const seats = await registrations.seats();
  const view = await registrations.find(asked.code ?? '');
  const registered = view && (await getRegisteredConference(view, { now, locale, seats }));
  if (!registered) return undefined;
  if (request.method !== 'POST') return { view, registered, refused: undefined };
  const form = await request.formData();
  const { terms } = registered;
  const taken = await takeOut(registrations, { form, code: view.code, terms, locale, now });
  if (taken) return taken;
  const answer = await changeRegistration(registrations, { form, view, registered, locale, now });
  if (!('done' in answer)) return { view, registered, refused: answer };
  const Location = `${href('registration', { code: view.code }, locale)}?${answer.done}`;
  return new Response(null, { status: 303, headers: { Location } });
}

import { href } from '#config/routes.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Locale } from '#schemas/text.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';

interface Action {
  form: FormData;
  code: string;
  terms: ConferenceTerms;
  locale: Locale;
  now: Date;
}

/**
 * Hands people all that is stored about them, or deletes it, whichever button was pressed (Art. 15,
 * 17 and 20 GDPR); undefined when it was another one.
 */
export async function takeOut(
  service: RegistrationService,
  { form, code, terms, locale, now }: Action,
): Promise<Response | undefined> {
  const action = form.get('action');
  if (action === 'copy') {
    const copy = JSON.stringify(await service.copy(code), null, 2);
    return new Response(copy, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="anmeldung.json"',
      },
    });
  }
  if (action !== 'erase') return undefined;
  await service.erase(code, terms, now);
  const Location = `${href('lookup', {}, locale)}?geloescht`;
  // Also what the browser has kept of a form with mistakes, for its button "back".
  return new Response(null, { status: 303, headers: { Location, 'Clear-Site-Data': '"cache"' } });
}

import type { APIRoute } from 'astro';
import { getMunicipality } from '#collections/municipality.ts';
import { registrationRules, registrationTerms } from '#collections/registration/terms.ts';
import { errorMessages, rushMessage } from '#i18n/registration-errors.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Locale } from '#schemas/text.ts';
import { readJson } from '#server/http/request-body.ts';
import { registerParty } from '#server/registration/register-party.ts';

export const prerender = false;

/** `POST /api/rsvp`: registers one party for a conference, from JSON. */
export const POST: APIRoute = async ({ request, locals }) => {
  const data = await readJson(request);
  const locale = await localeIn(data);
  const t = useTranslations(locale);
  const fail = (status: number, field: string, message: string) =>
    Response.json({ errors: [{ field, message }] }, { status });

  if (data === undefined) return fail(400, '', t('registration.error.body'));
  const slug = (data as { conference?: unknown }).conference;
  const terms = typeof slug === 'string' ? await registrationTerms(slug) : undefined;
  if (typeof slug === 'string' && !terms) {
    return fail(404, 'conference', t('registration.error.conference.unknown'));
  }
  if (!terms) return fail(422, 'conference', t('registration.error.conference.required'));

  const rules = await registrationRules(terms);
  const answer = await registerParty(locals.registrations, terms, rules, data, locals.now);
  switch (answer.outcome) {
    case 'invalid':
      return Response.json({ errors: errorMessages(answer.errors, t) }, { status: 422 });
    case 'closed':
      return fail(409, 'conference', t(`register.reason.${answer.reason}`));
    case 'rush': {
      const refusal = fail(429, 'conference', rushMessage(answer, t));
      refusal.headers.set('Retry-After', String(answer.retryAfter));
      return refusal;
    }
    case 'key-conflict':
      return fail(409, 'idempotencyKey', t('register.keyConflict'));
    default: {
      const { outcome, code, status, partySize } = answer;
      const created = outcome === 'created' ? 201 : 200;
      return Response.json({ code, status, partySize }, { status: created });
    }
  }
};

/** Everything but POST. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

/** The language the sender named, if the site speaks it. */
async function localeIn(data: object | undefined): Promise<Locale> {
  const { locales } = await getMunicipality();
  const named = (data as { locale?: unknown } | undefined)?.locale;
  return locales.find((code) => code === named) ?? defaultLocale;
}

import type { APIContext } from 'astro';
import { href } from '#config/routes.ts';
import { registrationRules } from '#collections/registration/terms.ts';
import { valuesFromForm, type PartyValues } from '#components/registration/party-values.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { errorMessages, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { formToInput } from '#schemas/registration-form.ts';
import { parseRegistration } from '#schemas/registration-parse.ts';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from './_open-conference.ts';

/** A form that was not accepted: what is wrong, and what had been typed. */
export interface RefusedCaller {
  status: number;
  errors: FieldMessage[];
  values: PartyValues;
  locale: string;
  privacy: boolean;
  /** Whether a party of the same name has just registered, so that it is asked once more. */
  twin: boolean;
}

/** The notice on data is nothing that coordinators read, but what they say. */
const forCoordinators =
  (t: Translate) =>
  (error: FieldMessage): FieldMessage =>
    error.field === 'privacy' ? { ...error, message: t('staff.caller.privacyMissing') } : error;

/** Registers somebody who calls: the way to what to tell them, or what to put right. */
export async function registerCaller(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  { member, page: { terms }, slug }: OpenConference,
): Promise<Response | RefusedCaller> {
  const t = useTranslations(defaultLocale);
  const form = await request.formData();
  const locale = String(form.get('locale') ?? defaultLocale);
  const refuse = (status: number, errors: FieldMessage[], twin = false): RefusedCaller => {
    const values = valuesFromForm(form);
    return { status, errors, values, locale, privacy: form.has('privacy'), twin };
  };
  const data = formToInput(form, { conference: slug, locale });
  const parsed = parseRegistration(await registrationRules(terms), data);
  if (!parsed.ok) return refuse(422, errorMessages(parsed.errors, t).map(forCoordinators(t)));
  const { now, staff } = locals;
  const again = form.has('again');
  const answer = await staff.register(member.address, terms, parsed.value, now, again);
  if ('code' in answer) {
    const params = { slug, code: answer.code };
    return goTo(`${href('staffParty', params, defaultLocale)}?neu`);
  }
  if (answer.outcome === 'twin') return refuse(409, [], true);
  if (answer.outcome === 'closed' || answer.outcome === 'rush') return refuse(409, []);
  return refuse(409, [{ field: 'name', message: t('register.keyConflict') }]);
}

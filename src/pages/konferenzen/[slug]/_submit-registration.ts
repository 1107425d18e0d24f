import { registrationRules } from '#collections/registration/terms.ts';
import { valuesFromForm, type PartyValues } from '#components/registration/party-values.ts';
import { switchAsked } from '#config/language-switch.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import {
  errorMessages,
  rushMessage,
  sentTooOften,
  type FieldMessage,
} from '#i18n/registration-errors.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formToInput } from '#schemas/registration-form.ts';
import { parseRegistration } from '#schemas/registration-parse.ts';
import type { Locale } from '#schemas/text.ts';

/** A form that was not accepted: what is wrong, and what had been typed. */
export interface Refused {
  status: number;
  errors: FieldMessage[];
  values: PartyValues;
  privacy: boolean;
  /** Too many came at once: seconds after which it may be sent again. */
  retryAfter?: number;
  /** Whether a party that may be the same has just registered, so that it is asked once more. */
  twin: boolean;
  /** That party, where the form's own key tells which it is. */
  registered?: { code: string; partySize: number };
  /** Whether a program may have sent it, so that it is to be sent once more. */
  again: boolean;
}

interface Submission {
  form: FormData;
  terms: ConferenceTerms;
  locale: Locale;
  now: Date;
}

/** Takes the form of the page: a registration with its code, or what to put right. In another language it is shown again as it is. */
export async function submitRegistration(
  { registrations, forms, wait }: Pick<App.Locals, 'registrations' | 'forms' | 'wait'>,
  { form, terms, locale, now }: Submission,
): Promise<{ code: string } | Refused> {
  const t = useTranslations(locale);
  const rules = await registrationRules(terms);
  const data = formToInput(form, { conference: terms.slug, locale });
  const refuse = (status: number, errors: FieldMessage[], why?: 'twin' | 'again'): Refused => {
    const values = valuesFromForm(form);
    const asked = { twin: why === 'twin', again: why === 'again' };
    return { status, errors, values, privacy: form.has('privacy'), ...asked };
  };
  const { asked, refused } = switchAsked(form);
  const parsed = parseRegistration(rules, data);
  const errors = parsed.ok ? [] : errorMessages(parsed.errors, t);
  if (asked) return refuse(200, refused ? errors : []);
  if (wait !== undefined) return refuse(429, sentTooOften('name', t));
  if (!parsed.ok) return refuse(422, errors);
  const { idempotencyKey } = parsed.value;
  if (!forms.isPlausible(form, idempotencyKey, now)) return refuse(422, [], 'again');
  const answer = form.has('again')
    ? await registrations.register(terms, parsed.value, now)
    : await registrations.registerOnce(terms, parsed.value, now);
  switch (answer.outcome) {
    case 'created':
    case 'repeated':
      return { code: answer.code };
    case 'twin':
      return refuse(409, [], 'twin');
    case 'key-conflict':
      if (answer.registered && forms.isOurs(idempotencyKey)) {
        return { ...refuse(409, [], 'twin'), registered: answer.registered };
      }
      return refuse(409, [{ field: 'name', message: t('register.keyConflict') }]);
    case 'closed':
      return refuse(409, []);
    case 'rush': {
      const { retryAfter } = answer;
      const errors = [{ field: 'name', message: rushMessage(answer, t) }];
      return { ...refuse(429, errors), retryAfter };
    }
  }
}

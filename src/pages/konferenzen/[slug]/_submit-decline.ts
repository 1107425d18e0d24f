import { registrationRules } from '#collections/registration/terms.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { errorMessages, rushMessage, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formToDecline } from '#schemas/registration-form.ts';
import { parseDecline } from '#schemas/registration-parse.ts';
import type { Locale } from '#schemas/text.ts';

/** A message that was not accepted: what is wrong, and the name as it was typed. */
export interface RefusedDecline {
  status: number;
  errors: FieldMessage[];
  name: string;
  /** Whether a program may have sent it, so that it is to be sent once more. */
  again: boolean;
}

interface Submission {
  form: FormData;
  terms: ConferenceTerms;
  locale: Locale;
  now: Date;
}

/** Takes the small form of somebody who cannot come. */
export async function submitDecline(
  { registrations, forms, wait }: Pick<App.Locals, 'registrations' | 'forms' | 'wait'>,
  { form, terms, locale, now }: Submission,
): Promise<{ code: string } | RefusedDecline> {
  const t = useTranslations(locale);
  const name = String(form.get('declinedBy') ?? '');
  const refuse = (status: number, messages: string[], again = false): RefusedDecline => {
    const errors = messages.map((message) => ({ field: 'declinedBy', message }));
    return { status, name, errors, again };
  };
  if (wait !== undefined) return refuse(429, [t('problem.tooMany.text')]);
  const data = formToDecline(form, { conference: terms.slug, locale });
  const parsed = parseDecline(await registrationRules(terms), data);
  if (!parsed.ok) {
    const messages = errorMessages(parsed.errors, t).map(({ message }) => message);
    return refuse(422, messages);
  }
  if (!forms.isPlausible(form, parsed.value.idempotencyKey, now)) return refuse(422, [], true);
  const answer = await registrations.decline(terms, parsed.value, now);
  if (answer.outcome === 'closed') return refuse(409, [t(`register.reason.${answer.reason}`)]);
  if (answer.outcome === 'rush') return refuse(429, [rushMessage(answer, t)]);
  if (answer.outcome === 'key-conflict') return refuse(409, [t('register.keyConflict')]);
  return { code: answer.code };
}

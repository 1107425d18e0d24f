import type { RegisteredConference } from '#collections/registration/conferences.ts';
import { valuesFromForm, type PartyValues } from '#components/registration/party-values.ts';
import { switchAsked } from '#config/language-switch.ts';
import { errorMessages, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { formToChange } from '#schemas/registration-form.ts';
import { parseChange } from '#schemas/registration-parse.ts';
import type { Locale } from '#schemas/text.ts';
import type {
  ChangeOutcome,
  RegistrationService,
  RegistrationView,
} from '#server/registration/registrations.ts';

/** A change that was not made: why, and what had been typed. */
export interface Refused {
  status: number;
  errors: FieldMessage[];
  values: PartyValues;
  /** A larger party has no place, but may give up its seats and wait as a whole. */
  mayWait: boolean;
}

interface Action {
  form: FormData;
  view: RegistrationView;
  registered: RegisteredConference;
  locale: Locale;
  now: Date;
}

/** What was done, as the query that the page then shows it by. */
interface Done {
  done: 'geaendert' | 'abgesagt' | 'mail' | 'warten';
}

/**
 * Changes or cancels a registration, or sends its mail again, whichever button was pressed. In another language the form is
 * shown again as it is.
 */
export async function changeRegistration(
  service: Pick<RegistrationService, 'change' | 'cancel' | 'resend'>,
  { form, view, registered, locale, now }: Action,
): Promise<Done | Refused> {
  const t = useTranslations(locale);
  const { terms, rules } = registered;
  const refuse = (status: number, errors: FieldMessage[], mayWait = false): Refused => {
    return { status, errors, values: valuesFromForm(form), mayWait };
  };
  const { asked, refused } = switchAsked(form);
  if (asked) {
    const parsed = refused ? parseChange(rules, formToChange(form)) : undefined;
    return refuse(200, parsed?.ok === false ? errorMessages(parsed.errors, t) : []);
  }
  if (form.get('action') === 'cancel') {
    const answer = await service.cancel(view.code, terms, now);
    return answer.outcome === 'cancelled' ? { done: 'abgesagt' } : refuse(409, []);
  }
  if (form.get('action') === 'resend') {
    const { outcome } = await service.resend(view.code, terms, now);
    return { done: outcome === 'sent' ? 'mail' : 'warten' };
  }
  const parsed = parseChange(rules, formToChange(form));
  if (!parsed.ok) return refuse(422, errorMessages(parsed.errors, t));
  const answer = await service.change(view.code, terms, parsed.value, now);
  if (answer.outcome === 'changed') return { done: 'geaendert' };
  const mayWait = answer.outcome === 'does-not-fit' && answer.mayWait;
  return refuse(409, [{ field: 'partySize', message: whyNot(answer, t) }], mayWait);
}

function whyNot(answer: ChangeOutcome, t: Translate): string {
  if (answer.outcome === 'does-not-fit') return t('registration.doesNotFit', { free: answer.free });
  if (answer.outcome === 'closed') return t(`registration.noGrowth.${answer.reason}`);
  return t('registration.noChange');
}

import { errorMessages, type FieldMessage } from '#i18n/registration-errors.ts';
import { quarterRecords } from '#collections/quarters.ts';
import type { ProfileTerms } from '#collections/profile-terms.ts';
import { profileValues, type ProfileValues } from '#components/profile/profile-values.ts';
import { useTranslations } from '#i18n/translate.ts';
import { parseProfile } from '#schemas/profile.ts';
import type { Locale } from '#schemas/text.ts';
import type { ProfileService } from '#server/profiles.ts';

/** A form that was not accepted: what is wrong, and what had been typed. */
export interface RefusedProfile {
  errors: FieldMessage[];
  values: ProfileValues;
}

interface Submission {
  form: FormData;
  terms: ProfileTerms;
  locale: Locale;
  now: Date;
}

const KEY = /^[\w-]{8,64}$/;

/** Takes the form of the page: a new profile with its code, or what to put right. */
export async function beginProfile(
  profiles: ProfileService,
  { form, terms, locale, now }: Submission,
): Promise<{ code: string } | RefusedProfile> {
  const parsed = parseProfile(form, [...(await quarterRecords()).keys()]);
  if (!parsed.ok) {
    const errors = errorMessages(parsed.errors, useTranslations(locale));
    return { errors, values: profileValues(form) };
  }
  const state = form.get('action') === 'draft' ? 'draft' : 'finished';
  const key = String(form.get('submissionKey') ?? '');
  const submissionKey = KEY.test(key) ? key : undefined;
  const profile = { state, said: parsed.value, locale, submissionKey } as const;
  return { code: await profiles.begin(terms, profile, now) };
}

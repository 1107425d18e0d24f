import { errorMessages, sentTooOften, type FieldMessage } from '#i18n/registration-errors.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import type { ProfileConference } from '#collections/profiles/pages.ts';
import { profileValues, type ProfileValues } from '#components/profile/profile-values.ts';
import { switchAsked } from '#config/language-switch.ts';
import { href } from '#config/routes.ts';
import { useTranslations } from '#i18n/translate.ts';
import { parseProfile, submissionKeyOf } from '#schemas/profile.ts';
import type { Locale } from '#schemas/text.ts';

/** A form to be shown again: what is wrong, and what had been typed. */
export interface RefusedProfile {
  errors: FieldMessage[];
  values: ProfileValues;
  /** The button that was pressed, if a program may have pressed it. */
  again?: 'draft' | 'finish';
}

/**
 * Takes the form of the page, if it was sent: the way to the new profile, or what to put right.
 * @returns undefined where nothing was sent, or nothing is taken any more
 */
export async function beginProfile(
  { request, locals }: { request: Request; locals: App.Locals },
  { terms, window }: ProfileConference,
  locale: Locale,
): Promise<Response | RefusedProfile | undefined> {
  if (request.method !== 'POST' || window !== 'open') return undefined;
  const form = await request.formData();
  const values = profileValues(form);
  const { asked, refused } = switchAsked(form);
  if (asked && !refused) return { errors: [], values };
  if (locals.wait !== undefined)
    return { errors: sentTooOften('existing', useTranslations(locale)), values };
  const parsed = parseProfile(form, [...(await quarterRecords()).keys()]);
  if (!parsed.ok) {
    const errors = errorMessages(parsed.errors, useTranslations(locale));
    return { errors, values };
  }
  if (asked) return { errors: [], values };
  const state = form.get('action') === 'draft' ? 'draft' : 'finished';
  const submissionKey = submissionKeyOf(form);
  if (!locals.forms.isPlausible(form, submissionKey, locals.now)) {
    return { errors: [], values, again: state === 'draft' ? 'draft' : 'finish' };
  }
  const profile = { state, said: parsed.value, locale, submissionKey } as const;
  const code = await locals.profiles.begin(terms, profile, locals.now);
  return new Response(null, {
    status: 303,
    headers: { Location: href('profile', { code }, locale) },
  });
}

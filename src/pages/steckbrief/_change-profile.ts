import type { ProfileTerms } from '#collections/profiles/terms.ts';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { profileValues, type ProfileValues } from '#components/profile/profile-values.ts';
import { switchAsked } from '#config/language-switch.ts';
import { errorMessages, sentTooOften, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations } from '#i18n/translate.ts';
import { parseProfile } from '#schemas/profile.ts';
import type { Locale } from '#schemas/text.ts';
import type { ProfileService, ProfileView } from '#server/profiles/profiles.ts';

/** A change that was not made: why, and what had been typed. */
export interface RefusedChange {
  errors: FieldMessage[];
  values: ProfileValues;
}

interface Action {
  form: FormData;
  view: ProfileView;
  terms: ProfileTerms;
  locale: Locale;
  now: Date;
  /** Seconds, where it was sent too often and must not be taken. */
  wait: number | undefined;
}

/** What was done. */
interface Done {
  done: 'saved' | 'deleted';
}

/**
 * Saves, hands in, takes back or deletes a profile, whichever button was pressed. In another language
 * the form is shown again as it is.
 */
export async function changeProfile(
  profiles: ProfileService,
  { form, view, terms, locale, now, wait }: Action,
): Promise<Done | RefusedChange> {
  const { asked, refused } = switchAsked(form);
  if (asked && !refused) return { errors: [], values: profileValues(form) };
  if (wait !== undefined) {
    const errors = sentTooOften('existing', useTranslations(locale));
    return { errors, values: profileValues(form) };
  }
  const action = form.get('action');
  if (action === 'delete') {
    await profiles.remove(view.code, now);
    return { done: 'deleted' };
  }
  if (action === 'withdraw') {
    await profiles.save(view.code, terms, { state: view.state, said: unpublished(view) }, now);
    return { done: 'saved' };
  }
  const parsed = parseProfile(form, [...(await quarterRecords()).keys()]);
  if (!parsed.ok) {
    const errors = errorMessages(parsed.errors, useTranslations(locale));
    return { errors, values: profileValues(form) };
  }
  if (asked) return { errors: [], values: profileValues(form) };
  const state = action === 'draft' ? 'draft' : 'finished';
  await profiles.save(view.code, terms, { state, said: parsed.value }, now);
  return { done: 'saved' };
}

/** What a profile says, without leave to publish it. */
function unpublished({ about, quarter, themes, contact, ...view }: ProfileView) {
  const { existing, gaps, ideas, involvement } = view;
  const answers = { existing, gaps, ideas, involvement };
  return { about, quarter, themes, ...answers, contact, publish: false };
}

import type { APIContext } from 'astro';
import { quarterRecords } from '#collections/districts/quarters.ts';
import { profileValues, type ProfileValues } from '#components/profile/profile-values.ts';
import { href } from '#config/routes.ts';
import { profileWindow } from '#domain/profile/window.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { errorMessages, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations } from '#i18n/translate.ts';
import { parseProfile, submissionKeyOf, type ProfileInput } from '#schemas/profile.ts';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from '#pages/intern/konferenzen/[slug]/_open-conference.ts';

/** A sheet that was not stored: what is wrong with it, and what had been typed. */
export interface RefusedSheet {
  errors: FieldMessage[];
  values: ProfileValues;
}

/** Sheets are filled in at the conference, also if it was called off too late for some. */
export const takesSheets = ({ page }: OpenConference, now: Date): boolean =>
  profileWindow({ ...page.terms, cancelled: false }, now) === 'open';

/** What was typed from a sheet: as it is stored, or what to put right. */
export async function readSheet(form: FormData): Promise<{ said: ProfileInput } | RefusedSheet> {
  const parsed = parseProfile(form, [...(await quarterRecords()).keys()]);
  if (parsed.ok) return { said: parsed.value };
  const errors = errorMessages(parsed.errors, useTranslations(defaultLocale));
  return { errors, values: profileValues(form) };
}

/**
 * Stores what stands on a sheet, if the form was sent: the way to the next one, or what to put right.
 * @returns undefined where nothing was sent, or nothing is taken any more
 */
export async function typeInProfile(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  open: OpenConference,
): Promise<Response | RefusedSheet | undefined> {
  const { now, staff } = locals;
  if (request.method !== 'POST' || !takesSheets(open, now)) return undefined;
  const form = await request.formData();
  const read = await readSheet(form);
  if ('errors' in read) return read;
  const { slug, page, member } = open;
  const submissionKey = submissionKeyOf(form);
  const sheet = { said: read.said, locale: defaultLocale, submissionKey, by: member.address };
  await staff.profiles.typeIn(page.terms, sheet, now);
  return goTo(`${href('staffTypeProfile', { slug }, defaultLocale)}?gespeichert`);
}

import type { APIContext } from 'astro';
import { profileValues, type ProfileValues } from '#components/profile/profile-values.ts';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { FieldMessage } from '#i18n/registration-errors.ts';
import { typed } from '#schemas/written.ts';
import { goTo } from '#server/staff/session.ts';
import { readSheet } from '#pages/intern/konferenzen/[slug]/steckbriefe/_type-in.ts';
import type { OpenProfile } from './_open-profile.ts';

/** A correction that was not stored, as it was typed. */
export interface RefusedCorrection {
  status: number;
  /** What is wrong with it; nothing where somebody else was faster. */
  errors: FieldMessage[];
  values: ProfileValues;
  /** The state to which it was meant; where somebody was faster, theirs: it is then known. */
  seen: string;
}

/** Corrects a profile that was typed in, if the form was sent: the way back, or what to put right. */
export async function correctProfile(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  { slug, page, member, profile }: OpenProfile,
): Promise<Response | RefusedCorrection | undefined> {
  if (request.method !== 'POST') return undefined;
  const { now, staff } = locals;
  const { number } = profile;
  const form = await request.formData();
  const seen = typed(form, 'seen');
  const read = await readSheet(form);
  if ('errors' in read) return { status: 422, ...read, seen };
  const sheet = { number, by: member.address, said: read.said, seen: new Date(seen) };
  const verdict = await staff.profiles.correct(page.terms, sheet, now);
  if (verdict === 'unknown') return new Response(null, { status: 404 });
  if (verdict === 'changed-since') {
    const current = profile.savedAt.toISOString();
    return { status: 409, errors: [], values: profileValues(form), seen: current };
  }
  const own = href('staffProfile', { slug, number: String(number) }, defaultLocale);
  return goTo(`${own}?${verdict === 'theirs' ? 'nicht-berichtigt' : 'berichtigt'}`);
}

import type { APIContext } from 'astro';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { StaffProfile } from '#server/profiles/desk.ts';
import { goTo } from '#server/staff/session.ts';
import {
  openStaffConference,
  type OpenConference,
} from '#pages/intern/konferenzen/[slug]/_open-conference.ts';

/** A profile of a conference, and who works with it. */
export interface OpenProfile extends OpenConference {
  profile: StaffProfile;
}

type Context = Parameters<typeof openStaffConference>[0];

/** Loads the profile that an address of the coordinators' area names, or says where to go instead. */
export async function openProfile(context: Context): Promise<OpenProfile | Response> {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { now, staff } = context.locals;
  const number = Number(context.params['number']);
  const profile = Number.isInteger(number) && (await staff.profiles.find(open.slug, number, now));
  return profile ? { ...open, profile } : new Response(null, { status: 404 });
}

/** Deletes a profile or takes back that it may be published, if a button was pressed. */
export async function changeProfile(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  { slug, member, profile }: OpenProfile,
): Promise<Response | undefined> {
  if (request.method !== 'POST') return undefined;
  const { now, staff } = locals;
  const action = (await request.formData()).get('action');
  const { number } = profile;
  const deed = { conference: slug, number, by: member.address };
  if (action === 'delete') {
    await staff.profiles.remove(deed, now);
    return goTo(`${href('staffProfiles', { slug }, defaultLocale)}?geloescht`);
  }
  if (action === 'withdraw') await staff.profiles.unpublish(deed, now);
  return goTo(href('staffProfile', { slug, number: String(number) }, defaultLocale));
}

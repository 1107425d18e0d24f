import type { APIContext } from 'astro';
import { getStaffConference, type StaffConference } from '#collections/staff/conferences.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { StaffMember } from '#server/staff/staff.ts';
import { requireStaff } from '#server/staff/session.ts';

/** A conference, and who works with it. */
export interface OpenConference {
  member: StaffMember;
  page: StaffConference;
  slug: string;
}

type Context = Pick<APIContext, 'locals' | 'params'>;
type Sent = Parameters<typeof requireStaff>[0] & Context;

/**
 * Loads the conference that an address of the coordinators' area names.
 * @returns an answer of its own for those who are not signed in, and for what is none of theirs
 */
export async function openStaffConference(context: Sent): Promise<OpenConference | Response> {
  const member = await requireStaff(context);
  if (member instanceof Response) return member;
  return (await conferenceFor(member, context)) ?? new Response(null, { status: 404 });
}

/** The same for somebody who is signed in; undefined for what is none of theirs. */
export async function conferenceFor(
  member: StaffMember,
  { locals, params }: Context,
): Promise<OpenConference | undefined> {
  const { now, registrations } = locals;
  const asked = { now, locale: defaultLocale, seats: await registrations.seats() };
  const page = await getStaffConference(params['slug'], member.districts, asked);
  return page && { member, page, slug: page.row.slug };
}

import type { APIRoute } from 'astro';
import { getStaffConference } from '#collections/staff-conferences.ts';
import { partyTable } from '#collections/staff-parties.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { requireStaff } from '#server/staff-session.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const member = await requireStaff(context);
  if (member instanceof Response) return member;
  const { now, registrations, staff } = context.locals;
  const asked = { now, locale: defaultLocale, seats: await registrations.seats() };
  const page = await getStaffConference(context.params.slug, member.districts, asked);
  if (!page) return new Response(null, { status: 404 });
  const { slug } = page.row;
  return new Response(await partyTable(await staff.parties(slug)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-anmeldungen.csv"`,
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
};

import type { APIRoute } from 'astro';
import { partyTable } from '#collections/staff-parties.ts';
import { openStaffConference } from './_open-conference.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { slug, member } = open;
  const { now, staff } = context.locals;
  const table = await partyTable(await staff.parties(slug));
  await staff.log({ by: member.address, action: 'exported', conference: slug }, now);
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-anmeldungen.csv"`,
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
};

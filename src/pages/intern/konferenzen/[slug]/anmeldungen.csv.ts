import type { APIRoute } from 'astro';
import { partyCsv } from '#collections/staff-parties.ts';
import { download } from './_download.ts';
import { openStaffConference } from './_open-conference.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { slug, member } = open;
  const { now, staff } = context.locals;
  const table = await partyCsv(await staff.parties(slug));
  await staff.log({ by: member.address, action: 'exported', conference: slug }, now);
  return download(table, `${slug}-anmeldungen.csv`, 'text/csv; charset=utf-8');
};

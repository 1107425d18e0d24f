import type { APIRoute } from 'astro';
import { profileSheets } from '#collections/staff-sheets.ts';
import { xlsx, XLSX_TYPE } from '#domain/open-data/xlsx.ts';
import { download } from './_download.ts';
import { openStaffConference } from './_open-conference.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { slug, member } = open;
  const { now, staff } = context.locals;
  const profiles = await staff.profiles.all(slug, now);
  const workbook = await xlsx(await profileSheets(slug, profiles));
  await staff.log({ by: member.address, action: 'profiles-exported', conference: slug }, now);
  return download(workbook, `${slug}-steckbriefe.xlsx`, XLSX_TYPE);
};

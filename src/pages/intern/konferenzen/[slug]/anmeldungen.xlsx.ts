import type { APIRoute } from 'astro';
import { staffFigures } from '#collections/staff-figures.ts';
import { partySheets } from '#collections/staff-sheets.ts';
import { xlsx, XLSX_TYPE } from '#domain/open-data/xlsx.ts';
import { download } from './_download.ts';
import { openStaffConference } from './_open-conference.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { slug, member, page } = open;
  const { now, staff } = context.locals;
  const parties = await staff.parties(slug);
  const interpreters = await staff.interpreters(slug);
  const counted = { parties, profiles: 0, undelivered: 0, interpreters };
  const figures = await staffFigures(page, counted);
  const workbook = await xlsx(await partySheets(parties, figures));
  await staff.log({ by: member.address, action: 'exported', conference: slug }, now);
  return download(workbook, `${slug}-anmeldungen.xlsx`, XLSX_TYPE);
};

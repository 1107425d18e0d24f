import { profileSheets } from '#collections/staff/sheets.ts';
import { xlsx, XLSX_TYPE } from '#domain/open-data/xlsx.ts';
import { fileOfConference } from './_file.ts';

export const prerender = false;

export const GET = fileOfConference('profiles-exported', async ({ slug }, { staff, now }) => ({
  body: await xlsx(await profileSheets(slug, await staff.profiles.all(slug, now))),
  name: `${slug}-steckbriefe.xlsx`,
  type: XLSX_TYPE,
}));

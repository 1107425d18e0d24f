import { staffFigures } from '#collections/staff/figures.ts';
import { partySheets } from '#collections/staff/sheets.ts';
import { xlsx, XLSX_TYPE } from '#domain/open-data/xlsx.ts';
import { fileOfConference } from './_file.ts';

export const prerender = false;

export const GET = fileOfConference('exported', async ({ slug, page }, { staff }) => {
  const parties = await staff.parties(slug);
  const interpreters = await staff.interpreters(slug);
  const counted = { parties, interpreters, profiles: 0, undelivered: 0, there: 0 };
  const figures = await staffFigures(page, counted);
  return {
    body: await xlsx(await partySheets(parties, figures)),
    name: `${slug}-anmeldungen.xlsx`,
    type: XLSX_TYPE,
  };
});

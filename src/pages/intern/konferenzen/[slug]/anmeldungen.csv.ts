import { partyCsv } from '#collections/staff/parties.ts';
import { fileOfConference } from './_file.ts';

export const prerender = false;

export const GET = fileOfConference('exported', async ({ slug }, { staff }) => ({
  body: await partyCsv(await staff.parties(slug)),
  name: `${slug}-anmeldungen.csv`,
  type: 'text/csv; charset=utf-8',
}));

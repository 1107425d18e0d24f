import * as z from 'zod';
import { website } from './contact.ts';
import { licenceCode } from './licence.ts';
import { line } from './text.ts';

/** How the municipality offers its own data: districts, quarters, contacts. */
export const openData = z.strictObject({
  licence: licenceCode
    .default('dl-de/by-2-0')
    .describe('Lizenz, unter der andere Bezirke, Stadtteile und Kontakte weiterverwenden dürfen'),
  credit: line
    .optional()
    .describe('Name, den andere dann nennen; ohne Angabe der amtliche Name der Stadt'),
  contributorId: website
    .optional()
    .describe(
      'Kennung der Stadt als Datenbereitsteller bei GovData: http://dcat-ap.de/def/contributors/…',
    ),
});

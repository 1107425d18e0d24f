import * as z from 'zod';
import { line } from './text.ts';
import { localDate } from './time.ts';

/** When somebody last asked whether a record is still true. */
export const checkedOn = localDate.describe(
  'an welchem Tag die Angaben zuletzt geprüft wurden; nach zwölf Monaten sagt die Seite, dass sie alt sind',
);

/** Where a record comes from. */
export const provenance = {
  source: line.optional().describe('woher die Angaben stammen'),
  example: z
    .boolean()
    .default(false)
    .describe('true, wenn der Eintrag erfunden ist; erscheint als „Beispiel“'),
};

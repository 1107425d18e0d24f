import * as z from 'zod';
import { line } from './text.ts';

/** A phone number as it is shown: `0201 88-51419`. The number to dial is derived from it. */
export const phone = z
  .string()
  .regex(/^0[1-9]\d{1,4} \d[\d-]*\d$/, 'eine Telefonnummer mit Vorwahl, zum Beispiel 0201 88-51419')
  .describe('Telefonnummer mit Vorwahl, wie sie angezeigt wird: 0201 88-51419');

export const email = z.email('eine E-Mail-Adresse wie info@stadt.de').describe('E-Mail-Adresse');

export const address = z
  .strictObject({
    name: line.optional().describe('Name des Hauses oder der Dienststelle'),
    street: line.optional().describe('Straße und Hausnummer'),
    postalCode: z
      .string('die Postleitzahl in Anführungszeichen, zum Beispiel "45144"')
      .regex(/^\d{5}$/, 'fünf Ziffern in Anführungszeichen, zum Beispiel "45144"')
      .optional()
      .describe('Postleitzahl in Anführungszeichen'),
    city: line.optional().describe('Ort'),
  })
  .describe('Anschrift');

export type Address = z.infer<typeof address>;

import * as z from 'zod';
import { reference } from './reference.ts';
import { line } from './text.ts';

const postcode = z
  .string('die Postleitzahl in Anführungszeichen, zum Beispiel "45144"')
  .regex(/^\d{5}$/, 'fünf Ziffern in Anführungszeichen, zum Beispiel "45144"');

/** A quarter (Stadtteil). */
export const quarter = z.strictObject({
  number: z.int().positive().describe('amtliche Nummer des Stadtteils'),
  name: line.describe('Name des Stadtteils'),
  district: reference('districts')
    .optional()
    .describe('Bezirk, zu dem der Stadtteil gehört; entfällt in Städten ohne Bezirke'),
  aliases: z
    .array(line)
    .default([])
    .describe('weitere gebräuchliche Namen, nach denen gesucht wird'),
  postcodes: z
    .array(postcode)
    .default([])
    .describe('Postleitzahlen, die im Stadtteil sicher gelten'),
  postcodesPossible: z
    .array(postcode)
    .default([])
    .describe('Postleitzahlen, die nach den Quellen nur vielleicht gelten'),
});

export type Quarter = z.infer<typeof quarter>;

import * as z from 'zod';
import { postcode } from './contact.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

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
    .describe('Postleitzahlen, die im Stadtteil sicher gelten, die häufigste zuerst'),
  postcodesPossible: z
    .array(postcode)
    .default([])
    .describe('Postleitzahlen, die nach den Quellen nur vielleicht gelten'),
});

export type Quarter = z.infer<typeof quarter>;

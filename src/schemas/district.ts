import * as z from 'zod';
import { line, text } from './text.ts';

/** A district of the municipality (Stadtbezirk). */
export const district = z.strictObject({
  number: z.int().positive().describe('Nummer des Bezirks; sie bestimmt die Reihenfolge'),
  label: line.describe(
    'Kennzeichen, wie es auf Schildern und Karten steht, zum Beispiel III oder Nord',
  ),
  name: line.describe('Name des Bezirks, zum Beispiel Altstadt und Hafen'),
  aliases: z
    .array(line)
    .default([])
    .describe('weitere gebräuchliche Namen, nach denen gesucht wird'),
  summary: text.optional().describe('ein bis zwei Sätze über den Bezirk'),
  hue: z
    .number()
    .min(0)
    .lt(360)
    .describe(
      'Farbton des Bezirks auf dem Farbkreis, 0 bis 359; Helligkeit und Sättigung sind fest',
    ),
});

export type District = z.infer<typeof district>;

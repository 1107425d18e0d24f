import * as z from 'zod';
import { step } from './step.ts';
import { line } from './text.ts';

/** A page of text, `pages/<locale>/<slug>.md`. */
export const page = z.strictObject({
  title: line.describe('Überschrift der Seite'),
  description: line.describe('ein Satz für Suchmaschinen und Vorschauen'),
  steps: z
    .array(step)
    .default([])
    .describe('Zeitleiste unter dem Text: was war, was läuft, was kommt'),
  source: line.optional().describe('woher die Angaben stammen'),
  example: z.boolean().default(false).describe('true, wenn der Inhalt erfunden ist'),
});

export type Page = z.infer<typeof page>;

import * as z from 'zod';
import { line, text } from './text.ts';
import { localDate } from './time.ts';

/** A notice to the press or the public; the Markdown below the header is its text. */
export const news = z.strictObject({
  title: text.describe('Überschrift'),
  date: localDate.describe('Tag der Veröffentlichung'),
  summary: text.describe('ein bis zwei Sätze für Listen'),
  source: line.optional().describe('woher die Angaben stammen'),
  example: z.boolean().default(false).describe('true, wenn die Meldung erfunden ist'),
});

export type News = z.infer<typeof news>;

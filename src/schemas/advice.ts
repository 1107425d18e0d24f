import * as z from 'zod';
import { office } from './contact.ts';
import { checkedOn, provenance } from './freshness.ts';
import { reference } from './reference.ts';
import { spokenCode } from './spoken.ts';
import { text } from './text.ts';

/** One kind of counselling: what for, by whom, where, in which languages. */
export const advice = z.strictObject({
  title: text.describe('wobei beraten wird'),
  order: z.int().positive().describe('die wievielte in der Liste'),
  summary: text.optional().describe('ein bis zwei Sätze dazu'),
  for: z
    .enum(['people', 'volunteers', 'organisations'])
    .describe(
      'people = Menschen mit Fragen, volunteers = Ehrenamtliche, organisations = Vereine und Einrichtungen',
    ),
  by: text.describe('wer berät'),
  coordinators: z
    .boolean()
    .default(false)
    .describe('true, wenn die Ansprechpersonen beraten; dann führt ein Verweis zu ihnen'),
  office: office.optional().describe('wo beraten wird; weglassen, wenn unbekannt'),
  quarter: reference('quarters').optional().describe('Stadtteil, in dem beraten wird'),
  languages: z
    .array(spokenCode)
    .default([])
    .describe('Sprachen der Beratung; weglassen, wenn unbekannt'),
  checkedOn: checkedOn.optional(),
  ...provenance,
});

export type Advice = z.infer<typeof advice>;

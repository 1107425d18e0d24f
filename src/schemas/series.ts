import * as z from 'zod';
import { place } from './occasion.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';
import { themeCode } from './theme.ts';
import { dayOrMonth } from './time.ts';

/** A place that is part of a series without a date of its own, such as a stop of a rallye. */
const station = z.strictObject({
  title: text.describe('was es dort gibt'),
  place: place.optional().describe('wo es ist; weglassen, wenn unbekannt'),
  summary: text.optional().describe('ein Satz dazu'),
  example: z.boolean().default(false).describe('true, wenn der Ort erfunden ist'),
});

/** Events that belong together. They name the series; the Markdown below the header is its text. */
export const series = z.strictObject({
  title: text.describe('Titel'),
  summary: text.optional().describe('ein Satz für Listen'),
  from: dayOrMonth.describe('Beginn: Tag oder Monat in Anführungszeichen, "2021-09"'),
  to: dayOrMonth.optional().describe('Ende; weglassen, wenn es derselbe Monat oder Tag ist'),
  districts: z.array(reference('districts')).default([]).describe('Bezirke, in denen sie spielt'),
  themes: z.array(themeCode).default([]).describe('worum es geht'),
  organiser: text.optional().describe('wer einlädt'),
  admission: text.optional().describe('Eintritt und ob man sich anmelden muss'),
  stations: z
    .array(station)
    .default([])
    .describe('Orte, die ohne eigenen Termin dazugehören, etwa Stationen einer Rallye'),
  outcome: text.optional().describe('was daraus geworden ist, wenn sie vorbei ist'),
  sources: z
    .array(line)
    .default([])
    .describe('Quellen, zum Beispiel die Nummer der Pressemitteilung'),
  example: z.boolean().default(false).describe('true, wenn die Reihe erfunden ist'),
});

export type Series = z.infer<typeof series>;

import * as z from 'zod';
import { address, email, phone, website } from './contact.ts';
import { checkedOn, provenance } from './freshness.ts';
import { reference } from './reference.ts';
import { spokenCode } from './spoken.ts';
import { line, text } from './text.ts';
import { themeCode } from './theme.ts';
import { localTime } from './time.ts';

/** Days of the week as editors write them, Monday first. */
export const weekdays = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'] as const;

export type Weekday = (typeof weekdays)[number];

const hours = z.strictObject({
  day: z.enum(weekdays).describe('Wochentag: mo, di, mi, do, fr, sa, so'),
  start: localTime.optional().describe('Beginn'),
  end: localTime.optional().describe('Ende'),
  note: text
    .optional()
    .describe('wenn es nicht jede Woche ist, zum Beispiel: jeden ersten im Monat'),
});

const point = z.strictObject({
  lat: z.number().min(-90).max(90).describe('geografische Breite, zum Beispiel 51.45'),
  lon: z.number().min(-180).max(180).describe('geografische Länge, zum Beispiel 7.01'),
});

const contact = z.strictObject({
  name: line.optional().describe('wer Fragen beantwortet'),
  phone: phone.optional(),
  email: email.optional(),
  website: website.optional(),
});

/** A standing offer in a quarter: a language course, a sports group, an advice hour. */
export const offer = z.strictObject({
  title: text.describe('Titel, zum Beispiel Sprachcafé am Markt'),
  provider: line.describe('wer es anbietet'),
  summary: text.optional().describe('ein bis zwei Sätze: was man dort tut und für wen es ist'),
  themes: z.array(themeCode).min(1).describe('worum es geht, für Filter und Lücken'),
  quarter: reference('quarters')
    .optional()
    .describe('Stadtteil; weglassen, wenn es für mehrere ist oder point angegeben ist'),
  point: point.optional().describe('genauer Ort; daraus ergibt sich der Stadtteil'),
  districts: z
    .array(reference('districts'))
    .default([])
    .describe('Bezirke, wenn es für mehrere Stadtteile ist; leer heißt: für die ganze Stadt'),
  place: address.optional().describe('wo man hingeht'),
  languages: z
    .array(spokenCode)
    .default([])
    .describe('Sprachen, die dort gesprochen werden, de für Deutsch'),
  times: z.array(hours).default([]).describe('wann es stattfindet; leer heißt: nach Absprache'),
  cost: text.optional().describe('was es kostet; weglassen, wenn unbekannt'),
  accessibility: text.optional().describe('ob und wie man mit dem Rollstuhl hineinkommt'),
  contact: contact.describe('wen man fragt'),
  checkedOn,
  ...provenance,
});

export type Offer = z.infer<typeof offer>;

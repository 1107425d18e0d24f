import * as z from 'zod';
import { address } from './contact.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';
import { themeCode } from './theme.ts';
import { instant, localDate, localTime } from './time.ts';

/** Where something takes place. */
export const place = address.extend({
  quarter: reference('quarters').optional().describe('Stadtteil, in dem der Ort liegt'),
  geo: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('geographische Breite, zum Beispiel 52.5163'),
      longitude: z
        .number()
        .min(-180)
        .max(180)
        .describe('geographische Länge, zum Beispiel 13.3777'),
    })
    .optional()
    .describe('genaue Lage in Grad, für Kalender; weglassen, wenn unbekannt'),
  entrance: text.optional().describe('wo der Eingang ist'),
  directions: text.optional().describe('wie man mit Bus und Bahn hinkommt'),
  accessibility: text.optional().describe('ob und wie man mit dem Rollstuhl hineinkommt'),
});

export type Place = z.infer<typeof place>;

/** One entry of what has changed; SEQUENCE and LAST-MODIFIED of the calendar files come from it. */
export const historyEntry = z.strictObject({
  at: instant.describe('wann die Änderung bekannt gemacht wurde'),
  change: z
    .enum(['moved', 'cancelled', 'changed'])
    .describe(
      'moved = auf einen anderen Tag verlegt, cancelled = abgesagt, changed = sonst geändert',
    ),
  from: localDate.optional().describe('bei moved: das frühere Datum'),
  note: text.optional().describe('warum, in einem Satz'),
});

export const programmeItem = z.strictObject({
  at: localTime.optional().describe('Beginn des Programmpunkts'),
  title: text.describe('Programmpunkt'),
});

/** What conferences and events share: when, where, for whom, and what has changed. */
export const occasion = {
  title: text.describe('Titel'),
  summary: text.optional().describe('ein Satz für Listen'),
  date: localDate
    .optional()
    .describe('Datum, zum Beispiel 2027-03-04; weglassen, solange es nicht feststeht'),
  doors: localTime.optional().describe('Einlass'),
  start: localTime.optional().describe('Beginn; weglassen, wenn unbekannt'),
  end: localTime.optional().describe('Ende; weglassen, wenn unbekannt'),
  place: place.optional().describe('Ort; weglassen, wenn unbekannt'),
  districts: z
    .array(reference('districts'))
    .default([])
    .describe('Bezirke, für die eingeladen wird'),
  themes: z.array(themeCode).default([]).describe('worum es geht, für Filter und Kalender'),
  free: z
    .boolean()
    .optional()
    .describe(
      'true, wenn der Eintritt frei ist, false, wenn er etwas kostet; für Suchmaschinen, die Besucher*innen lesen den Satz bei admission oder cost',
    ),
  history: z
    .array(historyEntry)
    .default([])
    .describe('was sich seit der Bekanntgabe geändert hat, das Neueste zuletzt'),
  example: z
    .boolean()
    .default(false)
    .describe('true, wenn der Eintrag erfunden ist; erscheint als „Beispiel“'),
};

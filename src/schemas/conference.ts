import * as z from 'zod';
import { email, phone } from './contact.ts';
import { interpreterCode } from './interpreter.ts';
import { occasion, programmeItem } from './occasion.ts';
import { outcome } from './outcome.ts';
import { childBands } from './registration-fields.ts';
import { line, text } from './text.ts';
import { localDate } from './time.ts';

const registration = z.strictObject({
  capacity: z.int().positive().describe('wie viele Menschen Platz haben, Kinder mitgezählt'),
  closes: localDate.describe('letzter Tag der Anmeldung; sie endet an diesem Tag um Mitternacht'),
  promotion: z
    .enum(['strict', 'fill'])
    .default('strict')
    .describe(
      'Warteliste: strict = streng der Reihe nach, fill = kleinere Gruppen dürfen vorrücken',
    ),
  maxPartySize: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('größte Gruppe, die sich auf einmal anmelden kann; sonst gilt der Wert der Stadt'),
});

const contactWay = z.strictObject({
  email: email.optional(),
  phone: phone.optional(),
});

const interpreterState = z.strictObject({
  requested: z.array(interpreterCode).default([]).describe('angefragt, noch nicht zugesagt'),
  confirmed: z.array(interpreterCode).default([]).describe('zugesagt'),
});

/** An integration conference, held or planned. The Markdown below the header is the invitation. */
export const conference = z.strictObject({
  ...occasion,
  number: z.int().positive().optional().describe('die wievielte Konferenz im Bezirk'),
  theme: text.optional().describe('Thema'),
  organiser: text.optional().describe('wer einlädt'),
  audience: text.optional().describe('wer eingeladen ist'),
  programme: z.array(programmeItem).default([]).describe('Programm in der Reihenfolge des Abends'),
  interpreters: z
    .array(interpreterCode)
    .default([])
    .describe('Sprachen, in denen Sprachmittler da sind oder bestellt werden können'),
  interpreterState: interpreterState
    .optional()
    .describe('wie weit die Sprachmittler bestellt sind; was hier fehlt, gilt als noch offen'),
  childcare: text.optional().describe('Angaben zur Kinderbetreuung'),
  childcareAges: z
    .array(z.enum(childBands))
    .refine((bands) => new Set(bands).size === bands.length, 'Jede Altersgruppe nur einmal nennen.')
    .default([...childBands])
    .describe(
      'für welches Alter in Jahren es Betreuung gibt: 0-2, 3-6, 7-12 (in Anführungszeichen); nur diese stehen im Formular. Ohne Betreuung: []',
    ),
  food: text.optional().describe('Essen und Getränke'),
  admission: text.optional().describe('Eintritt und ob man sich anmelden muss'),
  registration: registration.optional().describe('Anmeldung über die Website'),
  contact: contactWay.optional().describe('anderer Weg zur Anmeldung: E-Mail oder Telefon'),
  outcome: outcome.optional().describe('nach der Konferenz: was man weiß'),
  sources: z
    .array(line)
    .default([])
    .describe('Quellen, zum Beispiel die Nummer der Pressemitteilung'),
});

export type Conference = z.infer<typeof conference>;

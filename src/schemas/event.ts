import * as z from 'zod';
import { email, phone, website } from './contact.ts';
import { occasion, programmeItem } from './occasion.ts';
import { recurrence } from './recurrence.ts';
import { reference } from './reference.ts';
import { spokenCode } from './spoken.ts';
import { line, text } from './text.ts';

/** What an event can be; the words are `eventKind.…` in the dictionary. */
export const eventKinds = [
  'meeting',
  'course',
  'workshop',
  'symposium',
  'forum',
  'festival',
  'consultation',
  'talk',
  'sport',
  'tour',
] as const;

export type EventKind = (typeof eventKinds)[number];

const contact = z.strictObject({
  name: line.optional().describe('wer Fragen beantwortet, etwa der Name des Vereins'),
  email: email.optional(),
  phone: phone.optional(),
  website: website.optional(),
});

/** Anything that is no conference: a single date or one that repeats. The Markdown below is its text. */
export const event = z.strictObject({
  ...occasion,
  kind: z
    .enum(eventKinds)
    .describe(
      'meeting = Treffen, course = Kurs, workshop = Werkstatt, symposium = Fachveranstaltung, forum = Forum, festival = Fest, consultation = Sprechstunde, talk = Vortrag oder Gespräch, sport = Sport, tour = Rundgang oder Ausflug',
    ),
  series: reference('series').optional().describe('Reihe, zu der die Veranstaltung gehört'),
  recurs: recurrence
    .optional()
    .describe('wenn sie sich wiederholt: nach welcher Regel, ab date und bis wann'),
  organiser: text.optional().describe('wer einlädt'),
  audience: text.optional().describe('für wen sie ist'),
  languages: z
    .array(spokenCode)
    .default([])
    .describe('Sprachen, die dort gesprochen oder übersetzt werden'),
  cost: text.optional().describe('was es kostet; weglassen, wenn unbekannt'),
  children: z
    .boolean()
    .optional()
    .describe('true, wenn Kinder willkommen sind; false, wenn es nur für Erwachsene ist'),
  signUp: z
    .enum(['none', 'helpful', 'required'])
    .optional()
    .describe(
      'Anmeldung: none = nicht nötig, helpful = hilft uns, required = nötig; wie, steht bei contact',
    ),
  full: z.boolean().default(false).describe('true, wenn es keinen Platz mehr gibt'),
  contact: contact.optional().describe('wen man fragt oder bei wem man sich anmeldet'),
  programme: z.array(programmeItem).default([]).describe('Ablauf'),
  sources: z
    .array(line)
    .default([])
    .describe('Quellen, zum Beispiel die Nummer der Pressemitteilung'),
});

export type Event = z.infer<typeof event>;

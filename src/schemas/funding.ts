import * as z from 'zod';
import { office, website } from './contact.ts';
import { checkedOn, provenance } from './freshness.ts';
import { line, text } from './text.ts';
import { localDate } from './time.ts';

const deadline = z.strictObject({
  date: localDate.describe('letzter Tag für den Antrag'),
  note: text.optional().describe('wofür die Frist gilt'),
});

/** Money that associations can apply for. */
export const funding = z.strictObject({
  title: text.describe('Name des Programms'),
  giver: line.describe('wer das Geld gibt'),
  what: text.describe('was gefördert wird'),
  who: text.describe('wer einen Antrag stellen kann'),
  how: text.describe('wie man den Antrag stellt'),
  amount: text.optional().describe('wie viel es gibt'),
  deadlines: z
    .array(deadline)
    .default([])
    .describe(
      'Fristen; leer heißt: ein Antrag ist jederzeit möglich. Abgelaufene bleiben sichtbar',
    ),
  contact: office.optional().describe('wen man fragt'),
  website: website.optional(),
  checkedOn,
  ...provenance,
});

export type Funding = z.infer<typeof funding>;

import * as z from 'zod';
import { reference } from './reference.ts';
import { line } from './text.ts';
import { localDate, roughDate } from './time.ts';

const figure = z.strictObject({
  value: z.number().positive().describe('die Zahl'),
  unit: line.optional().describe('Einheit, zum Beispiel Euro'),
  label: line.describe('was gezählt wird'),
});

const fact = z.strictObject({
  label: line.describe('worum es geht, zum Beispiel Methode'),
  value: line.describe('was man dazu weiß, zum Beispiel World-Café'),
});

const table = z.strictObject({
  topic: line.describe('Thema des Tisches'),
  result: line.optional().describe('was dabei herauskam'),
});

/** One step of a process or of a history: when, what, with whom, with which result. */
export const step = z.strictObject({
  when: roughDate.optional().describe('wann; weglassen, wenn es offen ist'),
  title: line.describe('Überschrift'),
  state: z
    .enum(['done', 'running', 'planned'])
    .default('done')
    .describe('done = abgeschlossen, running = läuft, planned = geplant'),
  text: line.optional().describe('ein bis drei Sätze'),
  changed: localDate
    .optional()
    .describe(
      'an welchem Tag hier zuletzt etwas dazukam, für alle, die die Schritte abonniert haben',
    ),
  facts: z.array(fact).default([]).describe('kurze Angaben: Methode, Ort, wie viele dabei waren'),
  figures: z.array(figure).default([]).describe('Zahlen; sie werden auch als Balken gezeichnet'),
  partners: z.array(line).default([]).describe('wer mitmacht'),
  tables: z.array(table).default([]).describe('Tische oder Gruppen mit ihren Ergebnissen'),
  documents: z.array(reference('documents')).default([]).describe('Dokumente dazu'),
});

export type Step = z.infer<typeof step>;

import * as z from 'zod';
import { line, localeCodes, text } from './text.ts';
import { localDate } from './time.ts';

const FILE =
  'Legen Sie die Datei in public/dateien/ und schreiben Sie hier nur ihren Namen: Kleinbuchstaben, Ziffern und Bindestriche, dann die Endung, zum Beispiel ergebnisse-2027.pdf.';

/** Name of a file in `public/dateien/` with one of these endings. */
function fileName(endings: readonly string[]) {
  const pattern = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings.join('|')})$`);
  return z.string().regex(pattern, `${FILE} Möglich sind: ${endings.join(', ')}.`);
}

const document = z.strictObject({
  title: text.describe('Titel des Dokuments'),
  file: fileName(['pdf', 'docx', 'odt', 'xlsx', 'ods', 'csv', 'txt'])
    .meta({ title: 'Dateiname' })
    .describe('Datei in public/dateien/'),
  date: localDate.optional().describe('von wann das Dokument ist'),
  language: z.enum(localeCodes).default('de').describe('Sprache des Dokuments'),
});

const photo = z.strictObject({
  file: fileName(['jpg', 'jpeg', 'png', 'webp', 'avif'])
    .meta({ title: 'Dateiname' })
    .describe('Bild in public/dateien/'),
  alt: text.describe('was zu sehen ist, für Menschen, die das Bild nicht sehen'),
  credit: line.describe('wer das Bild gemacht hat'),
  consent: z
    .literal(
      true,
      'Zeigen Sie nur Bilder, mit denen alle Abgebildeten einverstanden sind, und schreiben Sie dann: true.',
    )
    .describe('true, wenn alle Abgebildeten einverstanden sind'),
});

/** What is known after a conference. */
export const outcome = z.strictObject({
  attendance: z.int().positive().optional().describe('wie viele Menschen da waren, ungefähr'),
  summary: text.optional().describe('was dabei herausgekommen ist'),
  results: z.array(text).default([]).describe('Ergebnisse, je eines ein Satz'),
  followUp: z
    .array(text)
    .default([])
    .describe('was daraus wurde: was danach geschehen ist, je eines ein Satz'),
  documents: z.array(document).default([]).describe('Dokumente zum Herunterladen'),
  photos: z.array(photo).default([]).describe('Bilder; nur mit Einverständnis der Abgebildeten'),
});

export type Outcome = z.infer<typeof outcome>;

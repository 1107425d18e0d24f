import * as z from 'zod';
import { fileName } from './document.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

const photo = z.strictObject({
  file: fileName
    .regex(/\.(?:jpg|png)$/, 'Schreiben Sie den Namen eines Bildes aus files/: saal-2027.jpg.')
    .describe('Bild in files/, als .jpg oder .png'),
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
  documents: z
    .array(reference('documents'))
    .default([])
    .describe('Dokumente dazu, die Dateien in documents/'),
  photos: z.array(photo).default([]).describe('Bilder; nur mit Einverständnis der Abgebildeten'),
});

export type Outcome = z.infer<typeof outcome>;

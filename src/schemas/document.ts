import * as z from 'zod';
import { website } from './contact.ts';
import { provenance } from './freshness.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { reference } from './reference.ts';
import { spokenCode } from './spoken.ts';
import { text } from './text.ts';
import { localDate } from './time.ts';

const FILE = 'Schreiben Sie den Namen einer Datei aus files/: konzept-2019.pdf.';

/** Endings of files that the site hands out, with the word that people know. */
export const fileTypes = {
  pdf: 'PDF',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  csv: 'CSV',
  txt: 'Text',
  ics: 'Kalenderdatei',
  png: 'Bild (PNG)',
  jpg: 'Bild (JPEG)',
} as const;

export type FileEnding = keyof typeof fileTypes;

const ENDINGS = Object.keys(fileTypes).join('|');

/** The name of a file in `files/`: small letters, digits, hyphens and an ending that the site knows. */
export const fileName = z
  .string(FILE)
  .regex(new RegExp(`^[a-z0-9]+([-.][a-z0-9]+)*\\.(${ENDINGS})$`), FILE)
  .meta({ title: 'Datei in files/' });

/** What is known of a file in `files/`; found by the build, not written by editors. */
export const localFile = z.strictObject({ id: z.string(), bytes: z.int() });

/** Something to read or to print: a file of our own, or one that lies elsewhere. */
export const document = z
  .strictObject({
    title: text.describe('Titel'),
    summary: text.optional().describe('ein Satz dazu'),
    file: z
      .union([z.literal(PLACEHOLDER), fileName])
      .meta({ title: 'Datei in files/' })
      .optional()
      .describe(`Name der Datei in files/, oder ${PLACEHOLDER}; Art und Größe ergänzt die Website`),
    url: website.optional().describe('Internetadresse, wenn das Dokument woanders liegt'),
    date: localDate.optional().describe('Tag der Veröffentlichung; weglassen, wenn unbekannt'),
    language: spokenCode.default('de').describe('Sprache des Dokuments'),
    accessible: z
      .enum(['yes', 'no', 'unknown'])
      .describe('barrierefrei: yes = ja, no = nein, unknown = nicht geprüft'),
    accessibleVersion: reference('documents')
      .optional()
      .describe('das barrierefreie Dokument, wenn es ein eigenes dafür gibt'),
    ...provenance,
  })
  .refine((entry) => (entry.file === undefined) !== (entry.url === undefined), {
    path: ['file'],
    message: 'Schreiben Sie entweder file oder url, genau eines von beiden.',
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type Document = z.infer<typeof document>;

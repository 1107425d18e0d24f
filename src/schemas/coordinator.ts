import * as z from 'zod';
import { address, email, phone } from './contact.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

/** The person, or the vacant post, to call in one or several districts. */
export const coordinator = z
  .strictObject({
    name: line
      .optional()
      .describe('Vor- und Nachname; entfällt, wenn die Stelle nicht besetzt ist'),
    vacant: z.boolean().default(false).describe('true, wenn die Stelle derzeit nicht besetzt ist'),
    role: text.optional().describe('Aufgabe und Dienststelle'),
    districts: z
      .array(reference('districts'))
      .default([])
      .describe('Bezirke, für die die Person da ist; leer in Städten ohne Bezirke'),
    office: address.describe('Anschrift des Büros'),
    phone: phone.optional(),
    email: email.optional(),
    asOf: z
      .string('ein Jahr oder Monat in Anführungszeichen, zum Beispiel "2021"')
      .regex(/^\d{4}(-\d{2})?$/, 'ein Jahr oder Monat wie "2021" oder "2021-09"')
      .describe('Stand der Angaben, Jahr oder Jahr und Monat in Anführungszeichen'),
    source: line.optional().describe('woher die Angaben stammen'),
    example: z.boolean().default(false).describe('true, wenn der Eintrag erfunden ist'),
  })
  .refine((entry) => entry.vacant !== (entry.name !== undefined), {
    path: ['name'],
    message: 'entweder einen Namen angeben oder vacant: true, nicht beides und nicht keines',
  });

export type Coordinator = z.infer<typeof coordinator>;

import * as z from 'zod';
import { address, email, phone } from './contact.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

const AS_OF = 'Schreiben Sie ein Jahr oder Jahr und Monat in Anführungszeichen: "2021", "2021-09".';

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
    office: address
      .extend({
        quarter: reference('quarters')
          .optional()
          .describe('Stadtteil, in dem das Büro liegt; dann steht es auf der Karte'),
      })
      .describe('Anschrift des Büros'),
    phone: phone.optional(),
    email: email.optional(),
    asOf: z
      .string(AS_OF)
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, AS_OF)
      .describe('Stand der Angaben: Jahr oder Jahr und Monat, in Anführungszeichen'),
    source: line.optional().describe('woher die Angaben stammen'),
    example: z.boolean().default(false).describe('true, wenn der Eintrag erfunden ist'),
  })
  .refine((entry) => entry.vacant !== (entry.name !== undefined), {
    path: ['name'],
    message: 'Schreiben Sie entweder einen Namen oder vacant: true, genau eines von beiden.',
    // Told together with the record's other mistakes, not only once those are mended.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type Coordinator = z.infer<typeof coordinator>;

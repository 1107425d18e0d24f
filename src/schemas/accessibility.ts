import * as z from 'zod';
import { office } from './contact.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { line } from './text.ts';
import { localDate } from './time.ts';

const open = z.literal(PLACEHOLDER);

const barrier = z.strictObject({
  what: line.describe('was nicht barrierefrei ist'),
  why: line.describe('warum das so ist'),
  alternative: line.describe('wie man trotzdem an die Angaben kommt'),
});

/** The sections that the law wants in a statement on accessibility (Directive (EU) 2016/2102, Art. 7). */
export const accessibilityStatement = z
  .strictObject({
    law: line.describe('Gesetz und Verordnung, nach denen die Erklärung abgegeben wird'),
    status: z
      .enum(['full', 'partial', 'none'])
      .describe('full = ganz barrierefrei, partial = zum Teil, none = nicht'),
    barriers: z.array(barrier).default([]).describe('was noch nicht barrierefrei ist'),
    method: line.describe('wie geprüft wurde, zum Beispiel durch Selbstbewertung'),
    preparedOn: z
      .union([open, localDate])
      .meta({ title: 'Datum' })
      .describe('an welchem Tag die Erklärung erstellt wurde'),
    reviewedOn: z
      .union([open, localDate])
      .meta({ title: 'Datum' })
      .describe('an welchem Tag sie zuletzt geprüft wurde; mindestens einmal im Jahr'),
    contact: office.describe('wem man eine Barriere meldet'),
    answerWeeks: z
      .int()
      .min(1)
      .max(6)
      .describe('innerhalb wie vieler Wochen jemand antwortet, der eine Barriere gemeldet hat'),
    enforcement: office.describe('Ombudsstelle oder Schlichtungsstelle'),
  })
  .refine(({ status, barriers }) => (status === 'full') === (barriers.length === 0), {
    path: ['barriers'],
    message:
      'Nennen Sie bei status: partial oder none, was nicht barrierefrei ist; bei full nichts.',
  });

export type AccessibilityStatement = z.infer<typeof accessibilityStatement>;

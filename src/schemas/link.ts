import * as z from 'zod';
import { website } from './contact.ts';
import { checkedOn, provenance } from './freshness.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { spokenCode } from './spoken.ts';
import { line, text } from './text.ts';

/** A page of somebody else, with who stands behind it. */
export const link = z.strictObject({
  title: text.describe('Name der fremden Seite'),
  href: z
    .union([z.literal(PLACEHOLDER), website])
    .meta({ title: 'Internetadresse' })
    .describe(`Internetadresse, oder ${PLACEHOLDER}`),
  operator: line.describe('wer dahintersteht'),
  about: text.optional().describe('was man dort findet'),
  language: spokenCode.default('de').describe('Sprache der fremden Seite'),
  checkedOn,
  ...provenance,
});

export type Link = z.infer<typeof link>;

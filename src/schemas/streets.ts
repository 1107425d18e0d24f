import * as z from 'zod';
import { reference } from './reference.ts';
import { line } from './text.ts';

const quarters = z
  .array(reference('quarters'))
  .min(1, 'Nennen Sie den Stadtteil: [name-der-datei].')
  .describe('Stadtteile, durch die die Straße führt');

/**
 * `geometry/streets.yaml`: one street a line, `Lange Straße: [altstadt, hafen]`. Written by
 * `npm run import:streets`; editors may add streets that are not in the town's list yet.
 */
export const streets = z.record(line, quarters);

export type Streets = z.infer<typeof streets>;

import * as z from 'zod';
import { line, text } from './text.ts';

const TILES =
  'Schreiben Sie eine Adresse mit https:// und {z}, {x}, {y} an den Stellen der Kachel.';

function hasPlaces(url: string): boolean {
  return ['{z}', '{x}', '{y}'].every((place) => url.includes(place));
}

/** Street map under the districts: tiles of another server, shown only to who asks for them. */
export const backgroundMap = z.strictObject({
  // One fixed host: the content security policy names it on the page that shows the tiles.
  url: z
    .string()
    .regex(/^https:\/\/[a-z0-9.-]+(:\d+)?\//, TILES)
    .refine(hasPlaces, TILES)
    .describe('Adresse der Kacheln mit {z}, {x} und {y}'),
  provider: line.describe('wer die Kacheln ausliefert und dabei die IP-Adresse erfährt'),
  credit: line.describe('Quellenangabe, wie sie auf der Karte stehen muss'),
  privacyNote: text
    .optional()
    .describe('weiterer Hinweis zum Datenschutz, der vor dem Laden zu lesen ist'),
});

export type BackgroundMap = z.infer<typeof backgroundMap>;

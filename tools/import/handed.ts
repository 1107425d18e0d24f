import { readFileSync } from 'node:fs';
import { Refusal } from '#tools/geometry/refusal.ts';
import { decode, type Decoded } from './decode.ts';

/** The text of a file that was handed over. @throws Refusal if it cannot be read */
export function readHanded(file: string): Decoded {
  try {
    return decode(readFileSync(file));
  } catch {
    throw new Refusal([`Die Datei ${file} lässt sich nicht lesen. Gibt es sie?`]);
  }
}

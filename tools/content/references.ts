import type * as z from 'zod';
import type { CollectionName } from '#schemas/reference.ts';
import { nearest, quote } from './nearest.ts';
import { visitReferences } from './schema-walk.ts';
import type { Misfit } from './validate.ts';

/** The names that exist in each folder. */
export type Slugs = Record<CollectionName, readonly string[]>;

/** References of a record that lead nowhere. Broken files count as existing: their own fault is told. */
export function danglingReferences(schema: z.ZodType, raw: unknown, slugs: Slugs): Misfit[] {
  const found: Misfit[] = [];
  visitReferences(schema, raw, (name, to, path) => {
    if (typeof name === 'object' || slugs[to].includes(String(name))) return;
    found.push({ path, message: explainDangling(String(name), to, slugs[to]) });
  });
  return found;
}

/** A short list is shown whole; of a long one only where it can be looked up. */
const SHORT_LIST = 12;

function explainDangling(name: string, to: CollectionName, existing: readonly string[]): string {
  const gone = `${quote(name)} gibt es nicht.`;
  if (existing.length === 0) {
    return `${gone} Der Ordner ${to}/ ist leer; löschen Sie die Angabe oder legen Sie dort eine Datei an.`;
  }
  if (existing.length <= SHORT_LIST) {
    return `${gone} Schreiben Sie einen dieser Namen: ${existing.join(', ')}.`;
  }
  const near = nearest(name, existing);
  if (near !== undefined) return `${gone} Meinten Sie ${quote(near)}?`;
  return `${gone} Schreiben Sie den Namen einer Datei aus ${to}/, ohne Endung.`;
}

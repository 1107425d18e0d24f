import { format, resolveConfig } from 'prettier';
import type * as z from 'zod';
import { address, office } from '#schemas/contact.ts';
import { collectionSchemas } from '#schemas/index.ts';
import { municipality } from '#schemas/municipality.ts';
import { fieldTable } from './field-table.ts';

/** The editors' manual; the tables in it are made from the schemas. */
export const MANUAL_FILE = 'docs/redaktion.md';

const END = '<!-- Ende der Felder -->';
const BLOCK = new RegExp(`<!-- Felder: (\\w+) -->[^]*?${END}`, 'g');

/** The schemas that the manual describes, by the name of their folder, file or kind. */
export const describedSchemas = new Map<string, z.ZodType>([
  ['municipality', municipality],
  ['office', office],
  ['address', address],
  ...Object.entries(collectionSchemas).map(([name, { schema }]) => [name, schema] as const),
]);

/** The manual with fresh tables between its markers, formatted as the project formats Markdown. */
export async function fillManual(text: string): Promise<string> {
  const filled = text.replace(BLOCK, (_, name: string) => {
    const schema = describedSchemas.get(name);
    if (!schema) throw new Error(`${MANUAL_FILE}: no schema is called ${name}`);
    return `<!-- Felder: ${name} -->\n\n${fieldTable(schema)}\n\n${END}`;
  });
  return format(filled, { ...(await resolveConfig(MANUAL_FILE)), parser: 'markdown' });
}

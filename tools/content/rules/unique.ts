import type { Entry, Finding, Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** No two districts or quarters share a number, a label or a name. */
export const unique: Rule = ({ districts, quarters }) => [
  ...sameValue(districts, 'number'),
  ...sameValue(districts, 'label'),
  ...sameValue(districts, 'name'),
  ...sameValue(quarters, 'number'),
  ...sameValue(quarters, 'name'),
];

function sameValue<T, Key extends string & keyof Entry<T>['data']>(
  entries: Entry<T>[],
  field: Key,
): Finding[] {
  const first = new Map<unknown, string>();
  return entries.flatMap((entry) => {
    const value = entry.data[field];
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) first.set(value, entry.file);
    if (other === undefined) return [];
    const message = `${quote(value)} hat schon ${other}. Schreiben Sie hier oder dort etwas anderes.`;
    return [{ entry, path: [field], message }];
  });
}

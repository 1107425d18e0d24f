import { allEntries, type Entry, type Finding, type Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** No list names the same thing twice. */
export const repeats: Rule = (content) =>
  allEntries(content).flatMap((entry) => repeated(entry, entry.data, []));

function repeated(entry: Entry, value: unknown, path: PropertyKey[]): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const here = [...path, index];
      if (typeof item === 'object') return repeated(entry, item, here);
      if (item === undefined || value.indexOf(item) === index) return [];
      return [
        { entry, path: here, message: `${quote(item)} steht doppelt da. Löschen Sie eines davon.` },
      ];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => repeated(entry, item, [...path, key]));
}

import { PLACEHOLDER } from '#schemas/placeholder.ts';
import { allEntries, type Entry } from '#tools/content/entry.ts';
import { fieldName } from '#tools/content/problem.ts';
import type { Remark, Reported } from './report.ts';

/** Every field in which the operator has yet to write something. */
export function placeholders({ content }: Reported): Remark[] {
  return allEntries(content).flatMap((entry) =>
    placesIn(entry.data, []).map((path) => remark(entry, path)),
  );
}

function placesIn(value: unknown, path: PropertyKey[]): PropertyKey[][] {
  if (value === PLACEHOLDER) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([key, inner]) => placesIn(inner, [...path, key]));
}

function remark(entry: Entry, path: PropertyKey[]): Remark {
  const line = entry.lineOf(path);
  return { reason: 'placeholder', file: entry.file, line, about: fieldName(path) ?? '' };
}

import { nameKey } from '#domain/finder/name.ts';
import type { Streets } from '#schemas/streets.ts';
import { nearest, quote } from '#tools/content/nearest.ts';
import { Refusal } from '#tools/geometry/refusal.ts';
import type { StreetLine } from './street-lines.ts';

/** A quarter as a list of streets may name it. */
export interface KnownQuarter {
  slug: string;
  number: number;
  name: string;
}

/**
 * All lines about a street as one entry, by the alphabet; its quarters in the order of their
 * numbers. A name in other capitals, with or without hyphens or cut short, is the same street.
 * @param today the streets so far; their spelling stays where the list has only capitals
 * @throws Refusal naming every line whose quarter does not exist
 */
export function registerOf(
  lines: readonly StreetLine[],
  quarters: readonly KnownQuarter[],
  today: Streets,
): Streets {
  const find = quarterFinder(quarters);
  const spelling = new Map(Object.keys(today).map((name) => [nameKey(name), name]));
  const streets = new Map<string, { name: string; numbers: Set<number> }>();
  const problems: string[] = [];
  for (const { line, name, quarters: found } of lines) {
    const key = nameKey(name);
    const written = inFull(name);
    const kept = /\p{Ll}/u.test(name) ? written : (spelling.get(key) ?? written);
    const street = streets.get(key) ?? { name: kept, numbers: new Set() };
    streets.set(key, street);
    for (const text of found) {
      const quarter = find.get(text.toLowerCase());
      if (quarter) street.numbers.add(quarter.number);
      else problems.push(`Zeile ${line}: ${unknown(name, text, quarters)}`);
    }
  }
  if (problems.length > 0) throw new Refusal(problems);

  const slugs = new Map(quarters.map(({ number, slug }) => [number, slug]));
  const byName = new Intl.Collator('de').compare;
  return Object.fromEntries(
    [...streets.values()]
      .toSorted((a, b) => byName(a.name, b.name) || (a.name < b.name ? -1 : 1))
      .map(({ name, numbers }) => [
        name,
        [...numbers].toSorted((a, b) => a - b).flatMap((number) => slugs.get(number) ?? []),
      ]),
  );
}

/** By name, slug and number. */
function quarterFinder(quarters: readonly KnownQuarter[]): Map<string, KnownQuarter> {
  return new Map(
    quarters.flatMap((quarter) =>
      [quarter.name.toLowerCase(), quarter.slug, String(quarter.number)].map(
        (text) => [text, quarter] as const,
      ),
    ),
  );
}

/** "Lange Str." → "Lange Straße" */
function inFull(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/([Ss])tr(\.|asse)?$/, '$1traße')
    .replace(/STR\.$/, 'STRASSE');
}

function unknown(street: string, text: string, quarters: readonly KnownQuarter[]): string {
  const names = quarters.map(({ name }) => name);
  const near = /^\d+$/.test(text) ? undefined : nearest(text, names);
  const hint = near ? ` Gemeint ist vielleicht ${quote(near)}.` : '';
  return `${quote(street)} liegt nach der Datei im Stadtteil ${quote(text)}, den es nicht gibt.${hint}`;
}

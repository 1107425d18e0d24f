import type { Streets } from '#schemas/streets.ts';
import type { StreetChanges } from './street-changes.ts';

const EXAMPLES = 5;

/** What was imported and what changed by it, for the person who ran the command. */
export function streetReport(
  today: Streets,
  next: Streets,
  { added, removed, moved, respelled }: StreetChanges,
  repaired: number,
): string {
  const all = Object.values(next);
  const quarters = new Set(all.flat()).size;
  const several = all.filter((slugs) => slugs.length > 1).length;
  const inQuarters = (streets: Streets, name: string) => streets[name]?.join(', ') ?? '–';
  const before = new Map(respelled.map(({ from, to }) => [to, from]));
  return [
    `${all.length} Straßen in ${quarters} Stadtteilen, davon ${several} in mehreren`,
    ...(repaired > 0 ? [`  falsch kodiert und repariert: ${repaired} Stellen`] : []),
    counted(
      'neu',
      added.map((name) => `${name} (${inQuarters(next, name)})`),
    ),
    counted(
      'entfallen',
      removed.map((name) => `${name} (${inQuarters(today, name)})`),
    ),
    counted(
      'in anderen Stadtteilen',
      moved.map(
        (name) =>
          `${name} (bisher ${inQuarters(today, before.get(name) ?? name)}; jetzt ${inQuarters(next, name)})`,
      ),
    ),
    counted(
      'anders geschrieben',
      respelled.map(({ from, to }) => `${from} → ${to}`),
    ),
  ].join('\n');
}

function counted(what: string, entries: string[]): string {
  if (entries.length === 0) return `  ${what}: 0`;
  const shown = entries.slice(0, EXAMPLES).map((entry) => `\n    ${entry}`);
  const more = entries.length - EXAMPLES;
  return `  ${what}: ${entries.length}${shown.join('')}${more > 0 ? `\n    … und ${more} weitere` : ''}`;
}

import { nameKey } from '#domain/finder/name.ts';
import type { Streets } from '#schemas/streets.ts';
import { Refusal } from '#tools/geometry/refusal.ts';

/** What a new list of streets does to the one so far; each entry is a street's name. */
export interface StreetChanges {
  added: string[];
  removed: string[];
  /** In other quarters than so far. */
  moved: string[];
  /** The same name, spelled in another way. */
  respelled: { from: string; to: string }[];
}

export function compareStreets(today: Streets, next: Streets): StreetChanges {
  const before = new Map(Object.keys(today).map((name) => [nameKey(name), name]));
  const after = new Map(Object.keys(next).map((name) => [nameKey(name), name]));
  const both = [...after].flatMap(([key, to]) => {
    const from = before.get(key);
    return from === undefined ? [] : [{ from, to }];
  });
  const quarters = (streets: Streets, name: string) => streets[name]?.toSorted().join();
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, name]) => name),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, name]) => name),
    moved: both
      .filter(({ from, to }) => quarters(today, from) !== quarters(next, to))
      .map(({ to }) => to),
    respelled: both.filter(({ from, to }) => from !== to),
  };
}

/** More streets than these, of a hundred, do not vanish between two editions of a list. */
const MOST_REMOVED = 5;

/**
 * Refuses a list in which a quarter has no street any more, or far too many streets are missing.
 * @param force accepts the missing streets, never a lost quarter
 * @throws Refusal saying what would be lost
 */
export function refuseLosses(
  today: Streets,
  next: Streets,
  { removed }: StreetChanges,
  force: boolean,
): void {
  const left = new Set(Object.values(next).flat());
  const lost = [...new Set(Object.values(today).flat())].filter((slug) => !left.has(slug));
  if (lost.length > 0) {
    const list = lost.toSorted().join(', ');
    throw new Refusal([
      `Diese Stadtteile hätten keine einzige Straße mehr: ${list}. Ist die Datei vollständig?`,
    ]);
  }
  const count = Object.keys(today).length;
  if (force || removed.length * 100 <= count * MOST_REMOVED) return;
  throw new Refusal([
    `Von heute ${count} Straßen fehlen in der Datei ${removed.length}, zum Beispiel ${removed.slice(0, 5).join(', ')}.`,
    'Ist sie vollständig? Wenn es so sein soll, rufen Sie den Befehl mit --force auf.',
  ]);
}

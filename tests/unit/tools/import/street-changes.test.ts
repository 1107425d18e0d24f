import { describe, expect, test } from 'vitest';
import type { Streets } from '#schemas/streets.ts';
import { compareStreets, refuseLosses } from '#tools/import/street-changes.ts';
import { streetReport } from '#tools/import/street-report.ts';
import { formatStreets } from '#tools/import/streets-file.ts';

const today: Streets = { Kai: ['hafen'], 'Lange Straße': ['altmarkt'], Mole: ['hafen'] };
const next: Streets = { Damm: ['hafen'], Kai: ['altmarkt', 'hafen'], 'Lange-Straße': ['altmarkt'] };

/** As many streets as wanted, all in one quarter. */
function streets(count: number): Streets {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`Weg ${i}`, ['hafen']]));
}

function refusal(before: Streets, after: Streets, force = false) {
  return () => refuseLosses(before, after, compareStreets(before, after), force);
}

test('a new list is compared with the one so far', () => {
  expect(compareStreets(today, next)).toEqual({
    added: ['Damm'],
    removed: ['Mole'],
    moved: ['Kai'],
    respelled: [{ from: 'Lange Straße', to: 'Lange-Straße' }],
  });
  const nothing = { added: [], removed: [], moved: [], respelled: [] };
  expect(compareStreets(today, today)).toEqual(nothing);
});

test('what changed is told with counts and examples', () => {
  expect(streetReport(today, next, compareStreets(today, next), 2)).toBe(
    `3 Straßen in 2 Stadtteilen, davon 1 in mehreren
  falsch kodiert und repariert: 2 Stellen
  neu: 1
    Damm (hafen)
  entfallen: 1
    Mole (hafen)
  in anderen Stadtteilen: 1
    Kai (bisher hafen; jetzt altmarkt, hafen)
  anders geschrieben: 1
    Lange Straße → Lange-Straße`,
  );
  const many = streetReport({}, streets(8), compareStreets({}, streets(8)), 0);
  expect(many).toContain('neu: 8\n');
  expect(many).toContain('… und 3 weitere');
});

describe('a list is refused', () => {
  test('in which a quarter has no street any more, even with --force', () => {
    const before = { ...streets(99), Kirchweg: ['altmarkt'] };
    expect(refusal(before, streets(99))).toThrow('keine einzige Straße mehr: altmarkt');
    expect(refusal(before, streets(99), true)).toThrow('keine einzige Straße mehr: altmarkt');
  });

  test('in which more than five of a hundred streets are missing, unless it is meant so', () => {
    expect(refusal(streets(100), streets(94))).toThrow(
      'Von heute 100 Straßen fehlen in der Datei 6, zum Beispiel Weg 94, Weg 95',
    );
    expect(refusal(streets(100), streets(94), true)).not.toThrow();
    expect(refusal(streets(100), streets(95))).not.toThrow();
  });
});

test('the file has a street a line, and quotes what YAML would misread', () => {
  expect(formatStreets({ "Auf'm Berg": ['a', 'b-c'], 'Platz: Mitte': ['a'] })).toMatch(
    /^# .+\n# .+\n\nAuf'm Berg: \[a, b-c\]\n'Platz: Mitte': \[a\]\n$/,
  );
});

import { describe, expect, test } from 'vitest';
import { registerOf } from '#tools/import/street-register.ts';

const quarters = [
  { slug: 'altmarkt', number: 1, name: 'Altmarkt' },
  { slug: 'muehlenfeld', number: 2, name: 'Mühlenfeld' },
  { slug: 'hafen', number: 10, name: 'Hafen' },
];

/** The register of lines such as ['Kai', 'Hafen'], as a list, since its order matters. */
function register(lines: [string, ...string[]][], today = {}) {
  const read = lines.map(([name, ...found], i) => ({ line: i + 2, name, quarters: found }));
  return Object.entries(registerOf(read, quarters, today));
}

describe('the register of streets', () => {
  test('is in the order of the alphabet, quarters in that of their numbers', () => {
    const lines: [string, ...string[]][] = [
      ['Zum Kai', 'hafen', '2'],
      ['Öde', 'Altmarkt'],
      ['Oase', '10'],
    ];
    expect(register(lines)).toEqual([
      ['Oase', ['hafen']],
      ['Öde', ['altmarkt']],
      ['Zum Kai', ['muehlenfeld', 'hafen']],
    ]);
  });

  test('has a street once, in all the quarters of its lines, with its name in full', () => {
    const lines: [string, string][] = [
      ['Lange  Str.', '1'],
      ['Lange Straße', '10'],
      ['LANGE STRASSE', '1'],
      ['Kaistr', '2'],
    ];
    expect(register(lines)).toEqual([
      ['Kaistraße', ['muehlenfeld']],
      ['Lange Straße', ['altmarkt', 'hafen']],
    ]);
  });

  test('keeps the spelling so far of a street that the list has in capitals only', () => {
    const today = { 'Große Straße': ['hafen'] };
    expect(register([['GROSSE STR.', '10']], today)).toEqual([['Große Straße', ['hafen']]]);
  });

  test('is refused with every quarter that does not exist', () => {
    const lines: [string, string][] = [
      ['Kai', 'Hafn'],
      ['Mole', '99'],
      ['Damm', 'Hafen'],
    ];
    expect(() => register(lines)).toThrow(
      [
        'Zeile 2: „Kai“ liegt nach der Datei im Stadtteil „Hafn“, den es nicht gibt. Gemeint ist vielleicht „Hafen“.',
        'Zeile 3: „Mole“ liegt nach der Datei im Stadtteil „99“, den es nicht gibt.',
      ].join('\n'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { edited, townWith } from '#tests/fixtures/content/town.ts';
import { reportOf } from '#tools/report/report.ts';
import { sayReport } from '#tools/report/words.ts';

const NOW = new Date('2026-12-01T12:00:00Z');

const remarks = (changes: Record<string, string>) =>
  reportOf(townWith(changes), NOW)
    .filter(({ reason, file }) => reason !== 'placeholder' || file !== 'municipality.yaml')
    .map(({ reason, file, line, about }) => `${reason} ${file}:${line} ${about}`);

const offer = (checkedOn: string) =>
  `title: Kurs\nprovider: Verein\nthemes: [sport]\ncontact: {}\ncheckedOn: ${checkedOn}\n`;

describe('the report', () => {
  it('lists every field that the operator has yet to fill, with its line', () => {
    const found = reportOf(townWith(), NOW).filter(({ reason }) => reason === 'placeholder');
    expect(found.map(({ about }) => about)).toEqual([
      'legal › representative',
      'legal › supervisoryAuthority',
      'legal › editorResponsible',
      'legal › accessibility › method',
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing that is in order', { 'offers/kurs.yaml': offer('2026-01-01') }, []],
    [
      'an offer that nobody has checked for a year',
      { 'offers/kurs.yaml': offer('2025-12-01') },
      ['unchecked offers/kurs.yaml:5 2025-12-01'],
    ],
    [
      'a statement that nobody has looked at for a year',
      edited('municipality.yaml', 'reviewedOn: 2026-10-01', 'reviewedOn: 2025-10-01'),
      ['statement municipality.yaml:29 2025-10-01'],
    ],
    [
      'a deadline that is over',
      {
        'funding/geld.yaml':
          'title: Geld\ngiver: Land\nwhat: Feste\nwho: Vereine\nhow: Brief\ncheckedOn: 2026-06-01\ndeadlines:\n  - date: 2026-11-30\n  - date: 2026-12-01\n',
      },
      ['deadline funding/geld.yaml:8 2026-11-30'],
    ],
    [
      'sources that contradict each other',
      {
        'quarters/hafen.yaml':
          'number: 1\n# Widerspruch in den Quellen: Nord\n# oder Süd.\nname: Hafen\ndistrict: nord\n',
      },
      ['conflict quarters/hafen.yaml:2 Widerspruch in den Quellen: Nord oder Süd.'],
    ],
  ])('tells of %s', (_, changes, expected) => {
    expect(remarks(changes)).toEqual(expected);
  });

  it('is sorted by what there is to do', () => {
    const text = sayReport(
      [
        { reason: 'conflict', file: 'a.yaml', line: 2, about: 'Nord oder Süd' },
        { reason: 'deadline', file: 'b.yaml', line: 1, about: '2026-11-30' },
      ],
      'content/kleinstadt',
    );
    expect(text).toBe(
      'Abgelaufene Fristen (1)\n  content/kleinstadt/b.yaml:1 2026-11-30\n\n' +
        'Widersprüche in den Quellen (1)\n  content/kleinstadt/a.yaml:2 Nord oder Süd',
    );
    expect(sayReport([], 'content/kleinstadt')).toBe('Nichts zu tun.');
  });
});

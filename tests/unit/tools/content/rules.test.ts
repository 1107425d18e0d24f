import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const CONFERENCE = 'conferences/nord-2027.md';

function told(changes: Record<string, string | undefined>): string[] {
  return problemsWith(changes).map(
    ({ file, line, field, message }) => `${file}:${line} ${field ?? ''}: ${message}`,
  );
}

/** A second district with its quarter and contact. */
const south = {
  'districts/sued.yaml': 'number: 2\nlabel: S\nname: Süden\nhue: 90\n',
  'coordinators/sued.yaml':
    "vacant: true\ndistricts: [sued]\noffice:\n  street: Kai 2\nasOf: '2026'\n",
};

describe('districts, quarters and contacts', () => {
  it('accepts a vacant post as the contact of a district', () => {
    expect(told(south)).toEqual([]);
  });

  it('misses the contact of a district', () => {
    expect(told({ ...south, 'coordinators/sued.yaml': undefined })).toEqual([
      expect.stringMatching(/^districts\/sued\.yaml:1 : Für diesen Bezirk ist niemand da\./),
    ]);
  });

  it('refuses two contacts for one district', () => {
    const second = south['coordinators/sued.yaml'].replace('[sued]', '[sued, nord]');
    expect(told({ ...south, 'coordinators/sued.yaml': second })).toEqual([
      expect.stringMatching(
        /^coordinators\/sued\.yaml:2 districts › Eintrag 2: Für nord ist schon/,
      ),
    ]);
  });

  it('misses the district of a quarter', () => {
    expect(told(edited('quarters/hafen.yaml', 'district: nord\n', ''))).toEqual([
      expect.stringContaining(
        'quarters/hafen.yaml:1 district: Dieser Stadtteil hat keinen Bezirk.',
      ),
    ]);
  });

  it('refuses numbers, labels and names given twice', () => {
    const twin = 'number: 1\nlabel: N\nname: Norden\nhue: 90\n';
    expect(told({ ...south, 'districts/sued.yaml': twin })).toEqual([
      expect.stringContaining('districts/sued.yaml:1 number: „1“ hat schon districts/nord.yaml.'),
      expect.stringContaining('districts/sued.yaml:2 label: „N“'),
      expect.stringContaining('districts/sued.yaml:3 name: „Norden“'),
    ]);
  });
});

describe('conferences', () => {
  it.each([
    ['doors after the start', "doors: '16:30'", "doors: '17:30'", '4 doors'],
    ['an end before the start', "end: '20:00'", "end: '16:45'", '6 end'],
    ['an end at the start', "end: '20:00'", "end: '17:00'", '6 end'],
    ['a programme out of order', "- at: '18:00'", "- at: '16:50'", '14 programme › Eintrag 2 › at'],
    [
      'a programme after the end',
      "- at: '18:00'",
      "- at: '20:00'",
      '14 programme › Eintrag 2 › at',
    ],
    [
      'a closing after the day',
      'closes: 2027-03-01',
      'closes: 2027-03-05',
      '19 registration › closes',
    ],
    [
      'a closing that was copied from the year before',
      'closes: 2027-03-01',
      'closes: 2026-03-01',
      '19 registration › closes',
    ],
    ['fewer seats than a party', 'capacity: 50', 'capacity: 11', '18 registration › capacity'],
    ['a language the town lacks', '[ar]', '[ar, tr]', '16 interpreters › Eintrag 2'],
    ['an old name for a language', '[ar]', '[ku]', '16 interpreters › Eintrag 1'],
  ])('refuses %s', (_, piece, replacement, place) => {
    const messages = told(edited(CONFERENCE, piece, replacement));
    expect(messages[0]).toContain(`${CONFERENCE}:${place}: `);
  });

  it('says which day to write instead of one half a year before', () => {
    const closes = (day: string) =>
      told(edited(CONFERENCE, 'closes: 2027-03-01', `closes: ${day}`));
    expect(closes('2026-09-02')).toEqual([]);
    expect(closes('2026-09-01')).toEqual([
      expect.stringMatching(/mehr als ein halbes Jahr vor .*zum Beispiel: 2027-02-25$/),
    ]);
  });

  it('accepts few seats for small parties, and closing on the day itself', () => {
    const small = 'registration:\n  capacity: 4\n  maxPartySize: 4\n  closes: 2027-03-04\n';
    const whole = 'registration:\n  capacity: 50\n  closes: 2027-03-01\n';
    expect(told(edited(CONFERENCE, whole, small))).toEqual([]);
  });

  it('leaves the languages of a conference without registration alone', () => {
    const past = 'interpreters: [ku]\n';
    const whole = 'interpreters: [ar]\nregistration:\n  capacity: 50\n  closes: 2027-03-01\n';
    expect(told(edited(CONFERENCE, whole, past))).toEqual([]);
  });

  const history = (entries: string) => edited(CONFERENCE, '---\n\n', `history:\n${entries}---\n\n`);

  it('accepts a date that was moved and then called off', () => {
    const moved = '  - at: 2027-01-10T10:00:00+01:00\n    change: moved\n    from: 2027-02-01\n';
    const cancelled = '  - at: 2027-01-11T10:00:00+01:00\n    change: cancelled\n';
    expect(told(history(moved + cancelled))).toEqual([]);
  });

  it('wants to know from when a date was moved', () => {
    const entry = '  - at: 2027-01-10T10:00:00Z\n    change: moved\n';
    expect(told(history(entry))[0]).toContain(`${CONFERENCE}:21 history › Eintrag 1: Das frühere`);
    expect(told(history(`${entry}    from: 2027-03-04\n`))[0]).toContain('ist das heutige');
  });

  it('refuses an earlier date without a move, and changes out of order', () => {
    const changed = '  - at: 2027-01-10T10:00:00Z\n    change: changed\n';
    expect(told(history(`${changed}    from: 2027-02-01\n`))[0]).toContain('change: moved');
    const earlier = '  - at: 2027-01-09T10:00:00Z\n    change: cancelled\n';
    expect(told(history(changed + earlier))).toEqual([
      expect.stringContaining(`${CONFERENCE}:23 history › Eintrag 2 › at: `),
    ]);
  });
});

describe('offers', () => {
  const offer = (more: string) =>
    `title: Kurs\nprovider: Verein\nthemes: [sport]\ncontact: {}\ncheckedOn: 2026-01-01\n${more}\n`;

  it.each([
    ['quarter: hafen', undefined],
    ['districts: [nord]', undefined],
    ['quarter: hafen\npoint: { lat: 52, lon: 13 }', 'quarter'],
    ['quarter: hafen\ndistricts: [nord]', 'districts'],
    ["times: [{ day: mo, start: '10:00', end: '09:00' }]", 'times › Eintrag 1 › end'],
    ['themes2: []', 'themes2'],
  ])('with %s are told of the field %s', (more, field) => {
    const problems = problemsWith({ 'offers/kurs.yaml': offer(more) });
    expect(problems.map((problem) => problem.field)).toEqual(field ? [field] : []);
  });
});

describe('municipality and pages', () => {
  it('says which colour cannot be read, how badly, and which way to go', () => {
    const colours =
      "timeZone: Europe/Berlin\ncolours:\n  action: '#ffcc00'\n  actionDark: '#203040'\n";
    const found = told(edited('municipality.yaml', 'timeZone: Europe/Berlin\n', colours));
    expect(found).toEqual([
      expect.stringMatching(/^municipality\.yaml:8 colours › action: .* 1,4 zu 1.*dunkleren Ton/),
      expect.stringMatching(/^municipality\.yaml:9 colours › actionDark: .*helleren Ton/),
    ]);
  });

  it('refuses a menu entry without a page', () => {
    expect(told(edited('municipality.yaml', '[hilfe]', '[hilfen]'))).toEqual([
      'municipality.yaml:35 navigation › Eintrag 1: Die Textseite „hilfen“ gibt es nicht in pages/de/. Meinten Sie „hilfe“?',
    ]);
  });

  it('wants to know which Kurdish is offered', () => {
    expect(told(edited('municipality.yaml', '[ar, en]', '[ar, ku]'))[0]).toContain(
      'kmr (Kurmancî)',
    );
  });

  const page = '---\ntitle: Seite\ndescription: Etwas.\n---\n\nText\n';

  it('refuses an address that the site needs itself', () => {
    expect(told({ 'pages/de/termine.md': page })[0]).toContain('/termine/ hat die Website schon');
    expect(told({ 'pages/de/impressum.md': page })).toHaveLength(1);
  });

  it('refuses a language that is switched off and a translation without an original', () => {
    expect(told({ 'pages/en/seite.md': page })).toEqual([
      expect.stringContaining('Die Sprache „en“ ist nicht eingeschaltet.'),
      expect.stringContaining('Es fehlt das deutsche Original pages/de/seite.md.'),
    ]);
  });

  it('refuses a language that the site itself does not speak', () => {
    expect(told(edited('municipality.yaml', 'locales: [de]', 'locales: [de, ckb]'))).toEqual([
      expect.stringMatching(
        /^municipality\.yaml:5 locales › Eintrag 2: Für „ckb“ fehlen .* de, en/,
      ),
    ]);
  });
});

describe('texts in other languages', () => {
  const english = edited('municipality.yaml', 'locales: [de]', 'locales: [de, en]');

  it('are Markdown without a header, in a folder of their language', () => {
    expect(told({ ...english, 'conferences/en/nord-2027.md': 'Come along.\n' })).toEqual([]);
    expect(
      told({ ...english, 'conferences/en/nord-2027.md': '---\ntitle: X\n---\n\nHi\n' }),
    ).toEqual([expect.stringContaining('title')]);
    expect(told({ ...english, 'conferences/xy/nord-2027.md': 'Hi\n' })).toEqual([
      expect.stringContaining('zum Beispiel conferences/en/'),
    ]);
  });

  it('have an original, and a language that is switched on', () => {
    expect(told({ 'conferences/en/sued-2030.md': 'Come along.\n' })).toEqual([
      expect.stringContaining('Es fehlt das deutsche Original conferences/sued-2030.md.'),
      expect.stringContaining('Die Sprache „en“ ist nicht eingeschaltet.'),
    ]);
  });

  it('lead on in their own language', () => {
    const text = 'See [all dates](/termine/) or [whom to call](/en/kontakte/).\n';
    expect(told({ ...english, 'conferences/en/nord-2027.md': text })).toEqual([
      expect.stringMatching(/:1 : Der Verweis „\/termine\/“ .* Schreiben Sie: \/en\/termine\/$/),
    ]);
  });
});

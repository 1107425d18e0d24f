import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const CONFERENCE = 'conferences/nord-2027.md';

/** The one message that an edit leads to, with its line. */
function told(file: string, piece: string, replacement: string): string {
  const problems = problemsWith(edited(file, piece, replacement));
  return problems.map(({ line, field, message }) => `${line} ${field}: ${message}`).join('\n');
}

describe('fields of a record', () => {
  it('offers the field that was meant', () => {
    expect(told(CONFERENCE, 'interpreters:', 'interpreter:')).toBe(
      '16 interpreter: Dieses Feld gibt es hier nicht. Meinten Sie „interpreters“?',
    );
  });

  it('offers all fields of a block where none is near', () => {
    expect(told(CONFERENCE, '  name: Saal', '  Bezeichnung: Saal')).toBe(
      '8 place › Bezeichnung: Dieses Feld gibt es hier nicht. Möglich sind: name, street, postalCode, city, quarter, geo, entrance, directions, accessibility.',
    );
  });

  it('says what a missing field is for', () => {
    expect(told(CONFERENCE, 'title: Treffen\n', '')).toBe(
      '2 title: Dieses Feld fehlt. Ergänzen Sie es: Titel.',
    );
    expect(told(CONFERENCE, '  closes: 2027-03-01\n', '')).toMatch(
      /^17 registration › closes: Dieses Feld fehlt\./,
    );
  });

  it('says what to write instead of an empty field', () => {
    expect(told(CONFERENCE, 'title: Treffen', 'title:')).toBe(
      '2 title: Hier steht nichts. Schreiben Sie Text.',
    );
    expect(told(CONFERENCE, "end: '20:00'", 'end:')).toContain('Oder löschen Sie die Zeile.');
  });

  it.each([
    ['a number for text', 'quarters/hafen.yaml', "'12345'", '12345', '"12345"'],
    ['text for a number', 'quarters/hafen.yaml', 'number: 1', 'number: eins', 'ganze Zahl'],
    ['a text for a list', CONFERENCE, '[ar]', 'ar', '[ar]'],
    ['a list for a text', CONFERENCE, 'title: Treffen', 'title: [a, b]', 'Schreiben Sie Text.'],
    [
      'text for a block',
      CONFERENCE,
      'place:\n  name: Saal\n  quarter: hafen',
      'place: Saal',
      'street',
    ],
    ['a wrong time', CONFERENCE, "start: '17:00'", 'start: 17 Uhr', '"17:00"'],
    [
      'a time that YAML takes for a number',
      CONFERENCE,
      "'17:00'",
      '17.00',
      '„17.00“ passt hier nicht.',
    ],
    ['a time with a full stop', CONFERENCE, "start: '17:00'", 'start: 17.30', '"17:30".'],
    ['a time of one digit', CONFERENCE, "doors: '16:30'", "doors: '9:00'", '"09:00".'],
    [
      'a postcode that YAML takes for a number',
      'quarters/hafen.yaml',
      "'12345'",
      '01234',
      '„01234“ passt hier nicht.',
    ],
    ['a wrong language', CONFERENCE, '[ar]', '[arr]', 'Meinten Sie „ar“?'],
    ['too small a number', CONFERENCE, 'capacity: 50', 'capacity: 0', 'eine Zahl über 0'],
    ['too big a number', 'districts/nord.yaml', 'hue: 30', 'hue: 360', 'eine Zahl unter 360'],
    [
      'yes for true',
      'coordinators/nord.yaml',
      'name: Kim Beispiel',
      'vacant: ja',
      'true oder false',
    ],
    [
      'an unknown time zone',
      'municipality.yaml',
      'Europe/Berlin',
      'Europa/Berlin',
      'Europe/Berlin',
    ],
    ['German not first', 'municipality.yaml', '[de]', '[en, de]', 'de als erste'],
    ['no language at all', 'municipality.yaml', '[de]', '[]', 'mindestens 1'],
  ])('tells %s', (_, file, piece, replacement, hint) => {
    expect(told(file, piece, replacement)).toContain(hint);
  });

  it('wants a name or a vacant post, also beside other mistakes', () => {
    const both = 'name: Kim Beispiel\nvacant: true\nTelefon: 1';
    expect(told('coordinators/nord.yaml', 'name: Kim Beispiel', both)).toMatch(
      /1 name: .*genau eines von beiden.*\n3 Telefon:/s,
    );
  });

  it('wants German beside a translation', () => {
    expect(told(CONFERENCE, 'title: Treffen', 'title:\n  en: Meeting')).toBe(
      '2 title › de: Dieses Feld fehlt.',
    );
    expect(told(CONFERENCE, 'title: Treffen', 'title:\n  de: Treffen\n  eng: Meeting')).toContain(
      '4 title › eng: Dieses Feld gibt es hier nicht.',
    );
  });

  it('refuses what is named twice in a list', () => {
    expect(told(CONFERENCE, '[nord]', '[nord, nord]')).toBe(
      '10 districts › Eintrag 2: „nord“ steht doppelt da. Löschen Sie eines davon.',
    );
  });
});

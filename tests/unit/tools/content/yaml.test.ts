import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const QUARTER = 'quarters/hafen.yaml';

function told(changes: Record<string, string>): [number, string][] {
  return problemsWith(changes).map(({ line, message }) => [line, message]);
}

describe('how a file is written', () => {
  it('tells a key that stands twice', () => {
    const text = 'number: 1\nname: Hafen\ndistrict: nord\nname: Kai\n';
    expect(told({ [QUARTER]: text })).toEqual([
      [4, '„name“ steht zweimal da. Löschen Sie eine der beiden Zeilen.'],
    ]);
  });

  it.each([
    ['a colon inside a text', 'number: 1\nname: Hafen: Ost\n', 2, 'Doppelpunkt'],
    ['a tab', 'number: 1\naliases:\n\t- Kai\nname: Hafen\n', 3, 'Tabulator'],
    ['an open quotation mark', 'number: 1\nname: "Hafen\n', 2, 'Anführungszeichen'],
    ['a leading @', 'number: 1\nname: @hafen\n', 2, 'Anführungszeichen'],
    ['a missing colon', 'number: 1\nname Hafen\ndistrict: nord\n', 2, 'Doppelpunkt'],
  ])('tells %s', (_, text, line, hint) => {
    const [first] = told({ [QUARTER]: text });
    expect(first?.[0]).toBe(line);
    expect(first?.[1]).toContain(hint);
  });

  it('says of an empty file which fields it needs', () => {
    expect(told({ [QUARTER]: '' })[0]?.[1]).toContain('number, name, district');
  });

  it('does not call a broken file missing', () => {
    const problems = problemsWith({ 'districts/nord.yaml': 'number: 1\nname: Alt: Neu\n' });
    expect(problems.map(({ file }) => file)).toEqual(['districts/nord.yaml']);
    const contacts = problemsWith({ 'coordinators/nord.yaml': 'name: Kim: B\n' });
    expect(contacts.map(({ file }) => file)).toEqual(['coordinators/nord.yaml']);
  });

  it('counts lines of a Markdown header from the top of the file', () => {
    const problems = problemsWith(
      edited('conferences/nord-2027.md', 'date: 2027-03-04', 'date: 2027-02-30'),
    );
    expect(problems).toMatchObject([{ line: 3, field: 'date' }]);
    expect(problems[0]?.message).toContain('„2027-02-30“');
  });

  it('takes Windows line ends and a byte order mark', () => {
    const text = '\uFEFF---\r\ntitle: Hilfe\r\ndescription: Wer hilft.\r\n---\r\n\r\nFragen\r\n';
    expect(told({ 'pages/de/hilfe.md': text })).toEqual([]);
    const wrong = text.replace('title', 'titel');
    expect(told({ 'pages/de/hilfe.md': wrong }).map(([line]) => line)).toEqual([2, 2]);
  });

  it('takes dates and times with and without quotation marks', () => {
    const bare = edited('conferences/nord-2027.md', "start: '17:00'", 'start: 17:00');
    expect(told(bare)).toEqual([]);
    expect(told(edited('conferences/nord-2027.md', '2027-03-04', "'2027-03-04'"))).toEqual([]);
  });
});

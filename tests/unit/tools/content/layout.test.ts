import { describe, expect, it } from 'vitest';
import { problemsWith, townWith } from '#tests/fixtures/content/town.ts';
import { toSlug } from '#tools/content/layout.ts';

const quarter = 'number: 2\nname: Kray Süd\ndistrict: nord\n';

function messageFor(file: string, text: string): string | undefined {
  return problemsWith({ [file]: text }).find((problem) => problem.file === file)?.message;
}

describe('names and places of files', () => {
  it('offers the folder that was meant', () => {
    expect(messageFor('quarter/kray.yaml', quarter)).toContain('Meinten Sie „quarters“?');
  });

  it('offers a name with the right ending', () => {
    expect(messageFor('quarters/kray.yml', quarter)).toContain('„kray.yaml“');
    expect(messageFor('conferences/a.yaml', quarter)).toContain('„a.md“');
  });

  it('offers a name without capitals, blanks and umlauts', () => {
    expect(messageFor('quarters/Kray Süd.yaml', quarter)).toContain('„kray-sued.yaml“');
    expect(toSlug('Straße_À la Carte')).toBe('strasse-a-la-carte');
  });

  it('refuses folders within folders and stray files', () => {
    expect(messageFor('quarters/alt/kray.yaml', quarter)).toContain('Unterordner');
    expect(messageFor('notizen.txt', 'x')).toContain('municipality.yaml');
  });

  it('wants pages in the folder of a language', () => {
    const page = '---\ntitle: A\ndescription: B\n---\n\nText\n';
    expect(messageFor('pages/a.md', page)).toContain('pages/de/');
    expect(messageFor('pages/xx/a.md', page)).toContain('pages/de/');
  });

  it.each(['quarters/Thumbs.db', 'desktop.ini', 'pages/de/~$hilfe.md', 'news/a.md~', 'a.bak'])(
    'has %s deleted, which a program left behind',
    (file) => expect(messageFor(file, 'x')).toContain('Löschen Sie sie'),
  );

  it.each(['pages/de/Text.docx', 'conferences/Foto.JPG', 'Liste.xlsx'])(
    'says where %s does not belong',
    (file) => expect(messageFor(file, 'x')).toContain('nur .md und .yaml'),
  );

  it('says which files of borders there are', () => {
    expect(messageFor('geometry/districts.json', '{')).toContain('geometry/decided.json');
  });

  it('misses municipality.yaml', () => {
    const problems = problemsWith({ 'municipality.yaml': undefined });
    expect(problems).toMatchObject([{ file: 'municipality.yaml', line: 1 }]);
    expect(townWith({ 'municipality.yaml': undefined }).size).toBe(5);
  });
});

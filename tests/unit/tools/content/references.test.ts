import { describe, expect, it } from 'vitest';
import { edited, problemsWith } from '#tests/fixtures/content/town.ts';

const CONFERENCE = 'conferences/nord-2027.md';

function told(changes: Record<string, string | undefined>): string[] {
  return problemsWith(changes).map(
    ({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`,
  );
}

describe('references between records', () => {
  it('follows them inside lists', () => {
    expect(told(edited(CONFERENCE, '[nord]', '[nord, sued]'))).toEqual([
      `${CONFERENCE}:10 districts › Eintrag 2: „sued“ gibt es nicht. Schreiben Sie einen dieser Namen: nord.`,
    ]);
  });

  it('follows them inside blocks', () => {
    expect(told(edited(CONFERENCE, 'quarter: hafen', 'quarter: haven'))[0]).toContain(
      `${CONFERENCE}:9 place › quarter: „haven“ gibt es nicht.`,
    );
  });

  it('tells a name in the wrong spelling once, with the right ones', () => {
    expect(told(edited('quarters/hafen.yaml', 'district: nord', 'district: Nord'))).toEqual([
      'quarters/hafen.yaml:3 district: „Nord“ gibt es nicht. Schreiben Sie einen dieser Namen: nord.',
    ]);
  });

  it('offers the nearest of many names', () => {
    const quarters = Array.from({ length: 15 }, (_, index) => [
      `quarters/ort-${index}.yaml`,
      `number: ${index + 2}\nname: Ort ${index}\ndistrict: nord\n`,
    ]);
    const many = Object.fromEntries(quarters) as Record<string, string>;
    const near = { ...many, ...edited(CONFERENCE, 'quarter: hafen', 'quarter: haffen') };
    expect(told(near)[0]).toContain('Meinten Sie „hafen“?');
    const far = { ...many, ...edited(CONFERENCE, 'quarter: hafen', 'quarter: marktplatz') };
    expect(told(far)[0]).toContain('Schreiben Sie den Namen einer Datei aus quarters/');
  });

  it('says that a folder is empty', () => {
    const messages = told({ 'districts/nord.yaml': undefined });
    expect(messages).toHaveLength(3);
    expect(messages[0]).toContain('Der Ordner districts/ ist leer');
  });
});

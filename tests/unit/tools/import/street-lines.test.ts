import { describe, expect, test } from 'vitest';
import { readStreetLines } from '#tools/import/street-lines.ts';

const entries = (csv: string) =>
  readStreetLines(csv).map(({ line, name, quarters }) => [line, name, quarters]);

describe('a list of streets', () => {
  test('names the quarters of each', () => {
    expect(entries('street;quarters\nAm Hafen;Hafen\nLange Straße;Altmarkt| Hafen \n')).toEqual([
      [2, 'Am Hafen', ['Hafen']],
      [3, 'Lange Straße', ['Altmarkt', 'Hafen']],
    ]);
  });

  test('or the number of the polling district, of which the last two digits are cut off', () => {
    const rows = [
      'Straße;Hausnummern;Bezirk-Nr;Wahllokal',
      '"Am Hafen";"1;3\r\n5";801;"Die ""Arche"""',
      '',
      'Kai;;5012;x',
    ];
    expect(entries(rows.join('\r\n'))).toEqual([
      [2, 'Am Hafen', ['8']],
      [5, 'Kai', ['50']],
    ]);
  });

  test('may have its columns in another order and with other separators', () => {
    expect(entries('Stimmbezirk-Nr.,Strassenname\n102,Kai\n')).toEqual([[2, 'Kai', ['1']]]);
    expect(entries('Stadtteil\tStraße\nHafen\tKai\n')).toEqual([[2, 'Kai', ['Hafen']]]);
  });

  test('is refused with every line that lacks something', () => {
    const csv = 'street;quarters\n;Hafen\nKai;\nStra?e;Hafen\nMole;|\nDamm;Hafen\n';
    expect(() => readStreetLines(csv)).toThrow(
      [
        'Zeile 2: Der Name der Straße fehlt.',
        'Zeile 3: Bei „Kai“ fehlt der Stadtteil.',
        'Zeile 4: In „Stra?e“ ist ein Zeichen verloren gegangen. Speichern Sie die Datei neu als UTF-8.',
        'Zeile 5: Bei „Mole“ fehlt der Stadtteil.',
      ].join('\n'),
    );
    // A quotation mark that is not closed must not swallow the lines behind it.
    for (const open of ['"Kai;Hafen\nMole;Hafen\n', '"Kai;Hafen\nMole;Hafen\nDamm";Hafen\n']) {
      expect(() => readStreetLines(`street;quarters\n${open}`)).toThrow(
        /^Zeile 2: Bei „"?Kai.*Anführungszeichen/,
      );
    }
    expect(() => readStreetLines('Straße;Bezirk-Nr\nKai;8a\n')).toThrow(
      'Zeile 2: Bei „Kai“ fehlt die Bezirk-Nr.',
    );
  });

  test.each(['', 'Kai;Hafen\n', '{"type":"FeatureCollection"}', 'Straße;Ort\nKai;Hafen\n'])(
    'is told which form it needs if it has another: %j',
    (csv) => {
      expect(() => readStreetLines(csv)).toThrow('Erwartet wird eine CSV-Datei mit Kopfzeile');
    },
  );

  test('is refused if it is empty', () => {
    expect(() => readStreetLines('street;quarters\n')).toThrow('Die Datei enthält keine Straße.');
  });
});

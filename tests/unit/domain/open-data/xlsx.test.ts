import { describe, expect, it } from 'vitest';
import { xlsx, type SheetValue } from '#domain/open-data/xlsx.ts';
import { readXlsx, serialOf } from '#tests/support/xlsx.ts';

const columns = ['Name', 'Menschen', 'Tag'].map((title) => ({ title, width: 12 }));
const written = async (...rows: SheetValue[][]) =>
  (await readXlsx(await xlsx([{ name: 'Liste', columns, rows }])))['Liste']?.slice(1);

describe('a workbook', () => {
  it('has a sheet for each table, with the names of its columns first', async () => {
    const sheets = [
      { name: 'Liste', columns, rows: [['Hafen', 3, new Date('2027-03-04')]] },
      { name: 'Summen', columns: [{ title: 'Was', width: 8 }], rows: [] },
    ];
    expect(await readXlsx(await xlsx(sheets))).toEqual({
      Liste: [
        ['Name', 'Menschen', 'Tag'],
        ['Hafen', 3, serialOf('2027-03-04')],
      ],
      Summen: [['Was']],
    });
  });

  it('leaves out what is not known, and keeps a zero', async () => {
    expect(await written(['Hafen', undefined, undefined], ['', 0, undefined])).toEqual([
      ['Hafen'],
      [0],
    ]);
  });

  it.each(['=1+1', '+49 201', '-Süd', '@SUM(A1)', '007', '12.5', 'TRUE'])(
    'has %j as the text that it is',
    async (text) => {
      expect(await written([text])).toEqual([[text]]);
    },
  );

  it('keeps lines, signs of XML, blanks at the edges and letters from right to left', async () => {
    const text = ' erste\n<b>&amp; "zweite" مرحبا ';
    expect(await written([text])).toEqual([[text]]);
  });

  it('does not break by what XML cannot say, nor turns what was typed into a character', async () => {
    expect(await written(['a\u0000\uFFFEb', '_x000D_'])).toEqual([['a  b', '_x005F_x000D_']]);
  });
});

import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#domain/search/types.ts';
import { createSearch } from '#server/search.ts';

const document = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ kind: 'event', href: `/${title}/`, title: { text: title }, summary: undefined },
  ...{ body: undefined, also: '', days: [], cancelled: false, example: false, ...more },
});

const asked = { locale: 'de', today: '2027-03-04' } as const;
const titles = (documents: SearchDocument[], query: string) =>
  createSearch([{ locale: 'de', documents, sameWords: [['dolmetscher', 'sprachmittler']] }])
    .find(query, asked)
    .map((hit) => hit.document.title.text);

describe('the search', () => {
  test('puts what is said in the title before what is only mentioned', () => {
    const mentioned = document('Fest', { body: { text: 'Ein Chor singt, dann noch ein Chor.' } });
    expect(titles([mentioned, document('Chor')], 'chor')).toEqual(['Chor', 'Fest']);
  });

  test('puts what is still to come, today too, before what was', () => {
    const was = document('Chor gestern', { days: ['2027-02-01', '2027-03-03'] });
    const comes = document('Chor heute', { days: ['2027-02-01', '2027-03-04'] });
    expect(titles([was, comes], 'chor')).toEqual(['Chor heute', 'Chor gestern']);
  });

  test('puts no past date above one to come, and leaves what has no day in its place', () => {
    const days = (day: string) => ({ days: [day] });
    const documents = [
      document('Chor', days('2027-02-01')),
      document('Der Chor', {}),
      document('Fest', { ...days('2027-05-01'), body: { text: 'Ein Chor singt.' } }),
      document('Chor, der alte, große, von früher', days('2026-02-01')),
    ];
    expect(titles(documents, 'chor')).toEqual([
      ...['Der Chor', 'Fest'],
      ...['Chor', 'Chor, der alte, große, von früher'],
    ]);
  });

  test('puts the next of equal dates first, and what is called off behind what takes place', () => {
    const documents = [
      document('Konferenz im Mai', { days: ['2027-05-01'] }),
      document('Konferenz', { days: ['2027-04-01'], cancelled: true }),
      document('Konferenz im lauten, alten Saal', { days: ['2027-03-05'] }),
    ];
    expect(titles(documents, 'konferenz')).toEqual([
      ...['Konferenz im lauten, alten Saal', 'Konferenz im Mai', 'Konferenz'],
    ]);
  });

  test('takes all words together, and each alone only where nothing has all', () => {
    const documents = [document('Chor am Markt'), document('Chor'), document('Garten')];
    expect(titles(documents, 'chor markt')).toEqual(['Chor am Markt']);
    expect(titles(documents, 'markt garten')).toEqual(['Garten', 'Chor am Markt']);
  });

  test('passes over words that only ask, and finds another word for the same', () => {
    const documents = [document('Sprachmittler'), document('Wo ist was?')];
    expect(titles(documents, 'Wo gibt es Dolmetscher?')).toEqual(['Sprachmittler']);
  });

  test.each(['', '"', 'chor" OR "', 'NEAR(', '*', 'a:b', '\ud800', 'und nicht', 'x'.repeat(5000)])(
    'takes %j for words and fails at nothing',
    (query) => {
      expect(titles([document('Chor')], query).length).toBeLessThan(2);
    },
  );

  test('finds nothing in a language that it does not have', () => {
    const search = createSearch([{ locale: 'de', documents: [document('Chor')], sameWords: [] }]);
    expect(search.find('chor', { ...asked, locale: 'en' })).toEqual([]);
  });
});

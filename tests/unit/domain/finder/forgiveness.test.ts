import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, find, labels, talburg } from './town.ts';

describe('typing errors', () => {
  test.each([
    ['a letter missing', 'Wiedn', 'Wieden'],
    ['a letter too many', 'Wieeden', 'Wieden'],
    ['a wrong letter', 'Wueden', 'Wieden'],
    ['two letters swapped', 'Weiden', 'Wieden'],
    ['two in a long name', 'Markviertl', 'Marktviertel'],
    ['one for an umlaut', 'Rottenrath', 'Rüttenrath'],
    ['beside the town, which is part of the name', 'Talburg-Wset', 'Talburg-West'],
    ['in a street with its ending cut short', 'Kerkhofstr.', 'Kerckhoffstraße'],
  ])('%s', (_, query, label) => {
    expect(labels(find(query))[0]).toBe(label);
  });

  test('two in a short name are too many', () => {
    expect(find('Wuedn').matches).toEqual([]);
  });

  test('of two, none may be the first letter: that is another name', () => {
    expect(find('Pattenrath').matches).toEqual([]);
  });

  test('are forgiven in every quarter at every letter', () => {
    const names = talburg.quarters.map(({ name }) => name);
    const misses = names.flatMap((name) =>
      [...name].flatMap((_, i) => {
        const typed = name.slice(0, i) + name.slice(i + 1);
        return labels(find(typed)).includes(name) ? [] : [typed];
      }),
    );
    expect(misses).toEqual([]);
  });
});

describe('what a name sounds like', () => {
  test.each([
    ['Moorhach', 'Moorhag'],
    ['Mohrhag', 'Moorhag'],
    ['Rittenrat', 'Rüttenrath'],
    ['Viden', 'Wieden'],
    ['Kerkhof', 'Kerckhoffstraße'],
    ['Schöhnbach', 'Schönbach'],
  ])('%s', (query, label) => {
    expect(labels(find(query))[0]).toBe(label);
  });
});

describe('the order of matches', () => {
  test('exact before the beginning of a name before a similar name', () => {
    expect(labels(find('Nordviertel'))).toEqual(['Nordviertel']);
    expect(labels(find('Schönb'))).toEqual(['Schönbach']);
    expect(labels(find('Querweg'))).toEqual(['I. Querweg', 'II. Querweg']);
  });

  test('the beginning of a name before the beginning of a word inside', () => {
    expect(labels(find('Nord'))).toEqual(['Nordviertel', 'Oberau-Nord']);
  });

  test('letters inside a word only when nothing fits better', () => {
    expect(labels(find('viertel'))).toEqual(['Nordviertel', 'Marktviertel']);
    expect(find('iert').matches).toEqual([]);
  });
});

describe('other places', () => {
  test.each(['Berlin', 'Hamburg', 'Köln', 'Moorhagen', 'Berlin-Wieden', 'Hagen Moorhag'])(
    '%s is not found',
    (query) => {
      expect(find(query).matches).toEqual([]);
    },
  );

  test('a street named after another town is found by its own name', () => {
    expect(answerTo('Berliner')).toBe('street Berliner Platz in I; asks none');
  });
});

test('no text makes it fail or answer without end', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Wieden', '11115', 'Bezirk', '.', 'str.', 'Talburg', '1a', '\ud800', 'ﷺ'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const query = pieces.join(' ');
      const answer = find(query);
      expect(answer.query.length).toBeLessThanOrEqual(200);
      expect(answer.query.isWellFormed()).toBe(true);
      expect(answer.matches.length).toBeLessThanOrEqual(10 + talburg.districts.length);
      if (answer.matches.length === 0) expect(answer.ask).toBe('none');
    }),
    { numRuns: 500 },
  );
});

test.each(['', '   ', '?!', '🙂', 'x'])('nothing is found for %j', (query) => {
  expect(find(query)).toEqual({ query: query.trim(), ask: 'none', matches: [] });
});

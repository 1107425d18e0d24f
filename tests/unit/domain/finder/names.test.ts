import { describe, expect, test } from 'vitest';
import { answerTo, find } from './town.ts';

const wieden = 'quarter Wieden in III; asks none';
const oberau = 'quarter Oberau-Süd in II; asks none';

describe('a quarter', () => {
  test.each([
    ['as it is written', 'Oberau-Süd', oberau],
    ['in capitals', 'OBERAU-SÜD', oberau],
    ['with a blank', 'oberau süd', oberau],
    ['in one word', 'Oberausüd', oberau],
    ['with the umlaut written out', 'Oberau-Sued', oberau],
    ['with the umlaut as two characters', 'Oberau-Su\u0308d', oberau],
    ['with the umlaut dropped', 'Oberau-Sud', oberau],
    ['with the town in front', 'Talburg-Wieden', wieden],
    ['with the town in one word', 'Talburgwieden', wieden],
    ['with the town behind', 'Wieden, Talburg', wieden],
    ['with a word for what it is', 'Stadtteil Wieden', wieden],
    ['with its postcode behind', 'Wieden 11117', wieden],
    ['with its postcode and the town', '11117 Talburg-Wieden', wieden],
    ['with a sign in it that nobody sees', 'Wie\u200bden', wieden],
    ['in full-width letters', 'Ｗｉｅｄｅｎ', wieden],
    ['with a Turkish capital', 'WİEDEN', wieden],
  ])('%s', (_, query, answer) => {
    expect(answerTo(query)).toBe(answer);
  });
});

describe('a district', () => {
  test.each([
    ['by its label', 'II'],
    ['by its label in small letters', 'ii'],
    ['by its number', '2'],
    ['by the word and its label', 'Bezirk II'],
    ['by the word and its number', 'Stadtbezirk 2'],
    ['by its name, which the town begins', 'Talburg-West'],
    ['by its name with a blank', 'talburg west'],
    ['by the word and half its name', 'Bezirk West'],
  ])('%s', (_, query) => {
    expect(answerTo(query)).toBe('district Talburg-West in II; asks none');
  });

  test('by another name in use', () => {
    expect(answerTo('Innenstadt')).toBe('district Mitte in I; asks none');
  });

  test('brings all its quarters', () => {
    const [match] = find('Bezirk 3').matches;
    expect(match?.quarters.map(({ name }) => name)).toEqual(['Schonnbach', 'Wieden', 'Moorhag']);
  });

  test('is named by one of its quarters when asked for', () => {
    expect(answerTo('Bezirk Moorhag')).toBe('district Wieden/Moorhag in III; asks none');
    expect(answerTo('Bezirk Schönbach')).toBe('quarter Schönbach in II; asks none');
  });

  test('that does not exist is not found', () => {
    expect(answerTo('Bezirk 12')).toBe('nothing');
  });
});

describe('a street', () => {
  const kerckhoff = 'street Kerckhoffstraße in II; asks none';
  test.each([
    ['abbreviated', 'Kerckhoffstr.', kerckhoff],
    ['with a house number', 'Kerckhoffstr.36', kerckhoff],
    ['with a range and a letter', 'Kerckhoffstraße 37–41 b', kerckhoff],
    ['with a word for the number', 'Kerckhoffstraße Nr. 5', kerckhoff],
    ['as a whole address', 'Kerckhoffstr. 60, D-11116 Talburg', kerckhoff],
    ['with ss', 'KERCKHOFFSTRASSE', kerckhoff],
    ['with sss', 'SCHLOSSSTRASSE', 'street Schloßstraße in II; asks none'],
    ['with names cut short', 'Wilh.-R.-Allee', 'street Wilhelm-Raabe-Allee in II; asks none'],
    [
      'with names cut short without dots',
      'W Raabe Allee 3',
      'street Wilhelm-Raabe-Allee in II; asks none',
    ],
    ['with what is left out written', 'Auf dem Kamp 3', "street Auf'm Kamp in III; asks none"],
    ['with another apostrophe', 'Auf’m Kamp', "street Auf'm Kamp in III; asks none"],
    ['with its numeral', 'II. Querweg', 'street II. Querweg in III; asks none'],
  ])('%s', (_, query, answer) => {
    expect(answerTo(query)).toBe(answer);
  });
});

describe('a street that is not known', () => {
  test.each([
    ['is found by its quarter', 'Neubauring 7, Moorhag', 'quarter Moorhag in III; asks none'],
    [
      'is found by its postcode',
      'Neubauring 7, 11115 Talburg',
      'postcode 11115 in II; asks quarter',
    ],
    ['is not found in another town', 'Neubauring 7, 11115 Köln', 'nothing'],
    ['is not taken for a district by a letter of the address', 'Neubauring 7, Haus I', 'nothing'],
    ['is not found by itself', 'Neubauring 7', 'nothing'],
  ])('%s', (_, query, answer) => {
    expect(answerTo(query)).toBe(answer);
  });
});

describe('a postcode', () => {
  test('names its quarters, the less certain ones last', () => {
    const [match] = find('11116').matches;
    expect(match?.kind).toBe('postcode');
    expect(match?.quarters.map(({ name }) => name)).toEqual(['Schönbach', 'Schonnbach']);
  });

  test('is read in Arabic and Persian digits', () => {
    expect(answerTo('١١١١٥')).toBe('postcode 11115 in II; asks quarter');
    expect(answerTo('۱۱۱۱۵ Talburg')).toBe('postcode 11115 in II; asks quarter');
  });

  test('of another town finds nothing, even with a street that exists here', () => {
    expect(answerTo('Hauptstraße 1, 99999')).toBe('nothing');
  });

  test('that nobody lives in is passed over when the town is named', () => {
    expect(answerTo('Wieden, 11100 Talburg')).toBe(wieden);
  });
});

test('an answer repeats the question and tells numbers, names and slugs', () => {
  expect(find(' Moorhag ')).toEqual({
    query: 'Moorhag',
    ask: 'none',
    matches: [
      {
        kind: 'quarter',
        label: 'Moorhag',
        quarters: [{ number: 8, name: 'Moorhag', slug: 'moorhag' }],
        districts: [{ number: 3, label: 'III', slug: 'iii', name: 'Wieden/Moorhag' }],
      },
      expect.objectContaining({ kind: 'district', label: 'Wieden/Moorhag' }),
      expect.objectContaining({ kind: 'street', label: 'Moorhager Damm' }),
    ],
  });
});

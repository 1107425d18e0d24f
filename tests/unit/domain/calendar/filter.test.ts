import { describe, expect, test } from 'vitest';
import { fits, folded, foldedWords, saysAll, type DateFilter } from '#domain/calendar/filter.ts';
import { conference } from './entries.ts';

const entry = {
  ...conference({ districts: ['a', 'b'] }),
  ...{ themes: ['work'], languages: ['de', 'ar'], series: 'herbst' },
};
const says = () => true;

describe('a filter', () => {
  test.each<[DateFilter, boolean]>([
    [{}, true],
    [{ district: 'b', theme: 'work', language: 'ar', series: 'herbst' }, true],
    [{ district: 'c' }, false],
    [{ district: 'a', theme: 'sport' }, false],
    [{ language: 'fr' }, false],
    [{ series: 'winter' }, false],
  ])('%j fits: %s', (filter, expected) => {
    expect(fits(entry, filter, says)).toBe(expected);
  });

  test('asks for the words only where there are some', () => {
    const never = () => false;
    expect(fits(entry, {}, never)).toBe(true);
    expect(fits(entry, { words: 'x' }, never)).toBe(false);
  });
});

test('words are found in any order, without capitals, accents and signs', () => {
  const text = folded('Straßenfest am Café „Übermut“ – عيد');
  expect(saysAll(text, foldedWords('CAFE strassen'))).toBe(true);
  expect(saysAll(text, foldedWords('عيد'))).toBe(true);
  expect(saysAll(text, foldedWords('fest winter'))).toBe(false);
});

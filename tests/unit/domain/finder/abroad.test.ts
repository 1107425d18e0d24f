import { describe, expect, test } from 'vitest';
import { answerTo, find, labels } from './town.ts';

describe('a name in Arabic or Persian letters', () => {
  test.each([
    ['as it is spoken', 'ويدن', 'Wieden'],
    ['with f for w', 'فيدن', 'Wieden'],
    ['with vowels marked', 'فِيدِن', 'Wieden'],
    ['with a letter drawn out', 'فيـــدن', 'Wieden'],
    ['in Persian', 'موهراگ', 'Moorhag'],
    ['with gh for g', 'مورهاغ', 'Moorhag'],
    ['with j for g', 'مورهاج', 'Moorhag'],
    ['with b for p, f for v and no short vowels', 'نوردفرتل', 'Nordviertel'],
    ['in two words', 'نورد فيرتل', 'Nordviertel'],
    ['joined by a sign that nobody sees', 'نورد\u200cفیرتل', 'Nordviertel'],
    ['with y for ü', 'ريتنرات', 'Rüttenrath'],
    ['with w for ü', 'روتنرات', 'Rüttenrath'],
    ['with a hyphen', 'اوبراو-نورد', 'Oberau-Nord'],
    ['with the town', 'فيدن، تالبورغ', 'Wieden'],
    ['with words for quarter and town', 'حي فيدن في مدينة تالبورغ', 'Wieden'],
    ['of a district', 'تالبورگ وست', 'Talburg-West'],
  ])('%s', (_, query, label) => {
    expect(labels(find(query))[0]).toBe(label);
  });

  test('that fits two quarters in different districts asks which', () => {
    const answer = find('شونباخ');
    expect(answer.ask).toBe('district');
    expect(labels(answer).toSorted()).toEqual(['Schonnbach', 'Schönbach']);
  });

  test('is narrowed by a postcode', () => {
    expect(answerTo('شونباخ ١١١١٧')).toBe('quarter Schonnbach in III; asks none');
  });

  test('of the town leaves the rest of the question to decide', () => {
    expect(answerTo('تالبورغ')).toBe('place Talburg in I, II, III; asks district');
    expect(answerTo('١١١١٥ تالبورغ')).toBe('postcode 11115 in II; asks quarter');
    expect(answerTo('Hauptstraße 5، تالبورغ')).toBe('street Hauptstraße in I, III; asks district');
  });

  test.each(['برلين', 'دمشق', 'کابل', 'مرحبا', 'شارع', 'مدرسة فيدن الابتدائية', 'ا', 'ﷺ'])(
    '%s is not found',
    (query) => {
      expect(find(query).matches).toEqual([]);
    },
  );
});

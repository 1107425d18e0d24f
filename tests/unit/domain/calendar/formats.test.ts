import { describe, expect, test } from 'vitest';
import { createDateFormats } from '#domain/calendar/formats.ts';

const thursday = '2027-03-04';

test.each([
  ['de', 'Donnerstag, 4. März 2027', '4. März 2027', 'März 2027'],
  ['de-simple', 'Donnerstag, 4. März 2027', '4. März 2027', 'März 2027'],
  ['en', 'Thursday, 4 March 2027', '4 March 2027', 'March 2027'],
  ['fr', 'jeudi 4 mars 2027', '4 mars 2027', 'mars 2027'],
  ['ar', 'الخميس، 4 مارس 2027', '4 مارس 2027', 'مارس 2027'],
  ['fa', 'پنجشنبه 4 مارس 2027', '4 مارس 2027', 'مارس 2027'],
  ['fa-AF', 'پنجشنبه 4 مارچ 2027', '4 مارچ 2027', 'مارچ 2027'],
  ['prs', 'پنجشنبه 4 مارچ 2027', '4 مارچ 2027', 'مارچ 2027'],
  ['kmr', 'pêncşem, 4ê adara 2027an', '4ê adara 2027an', 'adara 2027an'],
  ['ckb', 'پێنجشەممە، 4ی ئازاری 2027', '4ی ئازاری 2027', 'ئازاری 2027'],
])('dates in %s', (locale, longDate, date, month) => {
  const formats = createDateFormats(locale);
  expect(formats.longDate(thursday)).toBe(longDate);
  expect(formats.date(thursday)).toBe(date);
  expect(formats.month('2027-03')).toBe(month);
});

test('a language that the machine does not know gets German dates, not those of the machine', () => {
  expect(createDateFormats('tlh').date(thursday)).toBe('4. März 2027');
});

describe('a date row', () => {
  test('has the day as a figure, a short month and the year', () => {
    const { day, shortMonth, year } = createDateFormats('de');
    expect([day(thursday), shortMonth(thursday), year(thursday)]).toEqual(['4', 'März', '2027']);
    expect(shortMonth('2027-09-30')).toBe('Sept.');
  });

  test('has the figure without signs around it in every language', () => {
    for (const locale of ['de', 'en', 'fr', 'ar', 'fa', 'prs', 'kmr', 'ckb']) {
      expect(createDateFormats(locale).day('2027-12-31')).toBe('31');
    }
  });

  test('names the weekday', () => {
    expect(createDateFormats('de').weekday('2028-01-01')).toBe('Samstag');
    expect(createDateFormats('en').weekday('2027-12-31')).toBe('Friday');
  });
});

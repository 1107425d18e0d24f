import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMonth, weeksOf } from '#domain/calendar/month-grid.ts';

test('a month begins in the column of its weekday and ends its last week', () => {
  const weeks = weeksOf('2027-08');
  expect(weeks[0]).toEqual([...Array.from({ length: 6 }), '2027-08-01']);
  expect(weeks.at(-1)?.slice(0, 3)).toEqual(['2027-08-30', '2027-08-31', undefined]);
});

test('every month has all its days once, in weeks of seven, Mondays first', () => {
  const months = fc.tuple(fc.integer({ min: 2017, max: 2040 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(months, ([year, month]) => {
      const weeks = weeksOf(`${year}-${String(month).padStart(2, '0')}`);
      const days = weeks.flat().filter((day) => day !== undefined);
      expect(days).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
      expect(new Set(days).size).toBe(days.length);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        if (week[0]) expect(new Date(week[0]).getUTCDay()).toBe(1);
      }
    }),
  );
});

test('a month is told from a day and from what does not exist', () => {
  expect(['2027-03', '2027-13', '2027-03-04', 'archiv'].map(isMonth)).toEqual([
    ...[true, false, false, false],
  ]);
});

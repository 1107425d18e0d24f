import { expect, it } from 'vitest';
import { inOrder, isExpired } from '#domain/freshness/deadlines.ts';

const BERLIN = 'Europe/Berlin';

it('a deadline lasts until the midnight that ends it', () => {
  expect(isExpired('2027-03-31', new Date('2027-03-31T21:59:59Z'), BERLIN)).toBe(false);
  expect(isExpired('2027-03-31', new Date('2027-03-31T22:00:00Z'), BERLIN)).toBe(true);
});

it('names what is to come first, the soonest before the others, and keeps what is over', () => {
  const dates = ['2026-09-30', '2027-09-30', '2025-09-30', '2027-03-31'];
  const found = inOrder(
    dates.map((date) => ({ date })),
    new Date('2026-12-01T12:00Z'),
    BERLIN,
  );
  expect(found.map(({ date, expired }) => [date, expired])).toEqual([
    ['2027-03-31', false],
    ['2027-09-30', false],
    ['2026-09-30', true],
    ['2025-09-30', true],
  ]);
});

import { expect, it } from 'vitest';
import { isStale, staleFrom } from '#domain/freshness/checked.ts';

const BERLIN = 'Europe/Berlin';

it.each([
  ['2025-11-30', '2026-11-29T23:00:00.000Z'],
  ['2025-07-01', '2026-06-30T22:00:00.000Z'],
  ['2024-02-29', '2025-02-28T23:00:00.000Z'],
])('what was checked on %s is old from %s', (checkedOn, from) => {
  expect(staleFrom(checkedOn, BERLIN).toISOString()).toBe(from);
});

it('is not old a moment before', () => {
  expect(isStale('2025-11-30', new Date('2026-11-29T22:59:59Z'), BERLIN)).toBe(false);
  expect(isStale('2025-11-30', new Date('2026-11-29T23:00:00Z'), BERLIN)).toBe(true);
});

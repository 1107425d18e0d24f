import { expect, it } from 'vitest';
import { shownStatus, standingOf } from '#domain/registration/state.ts';

it.each([
  ['seated', 'none', 'confirmed'],
  ['seated', 'verified', 'confirmed'],
  ['seated', 'unverified', 'pending'],
  ['waiting', 'none', 'waiting'],
  ['waiting', 'unverified', 'waiting'],
  ['released', 'verified', 'released'],
] as const)('%s with contact %s is shown as %s', (seat, contact, shown) => {
  expect(shownStatus(seat, contact)).toBe(shown);
});

it('whoever has places reads that, with an address to confirm or without', () => {
  const statuses = ['pending', 'confirmed', 'waiting', 'released'] as const;
  expect(statuses.map(standingOf)).toEqual(['confirmed', 'confirmed', 'waiting', 'released']);
});

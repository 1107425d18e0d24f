import { expect, it } from 'vitest';
import { shownStatus } from '#domain/registration/state.ts';

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

it('a party that a coordinator vouches for has its seat for certain, once it has one', () => {
  expect(shownStatus('seated', 'unverified', true)).toBe('confirmed');
  expect(shownStatus('waiting', 'unverified', true)).toBe('waiting');
});

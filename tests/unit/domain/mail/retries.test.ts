import { describe, expect, it } from 'vitest';
import { nextTry } from '#domain/mail/retries.ts';

const MINUTE = 60_000;
const created = new Date('2027-02-01T10:00:00Z');
const pause = (attempts: number, now = created) =>
  Number(nextTry(created, attempts, now)) - now.getTime();

describe('a mail that was not taken', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [500, 60],
  ])('after try %i is tried again in %i minutes', (attempts, minutes) => {
    expect(pause(attempts)).toBe(minutes * MINUTE);
  });

  it('is given up after three days', () => {
    const almost = new Date(created.getTime() + 72 * 60 * MINUTE - 1);
    expect(pause(80, almost)).toBe(60 * MINUTE);
    expect(nextTry(created, 80, new Date(almost.getTime() + 1))).toBeUndefined();
  });
});

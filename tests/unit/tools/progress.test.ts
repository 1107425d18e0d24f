import { expect, it } from 'vitest';
import { duration } from '#tools/setup/progress.mjs';

it.each([
  [90, '0,1 s'],
  [9_940, '9,9 s'],
  [9_960, '10 s'],
  [59_600, '1 min 00 s'],
  [125_000, '2 min 05 s'],
])('%i ms is read as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

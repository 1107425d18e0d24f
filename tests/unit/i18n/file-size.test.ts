import { expect, it } from 'vitest';
import { fileSize } from '#i18n/file-size.ts';

it.each([
  [1, '1 kB'],
  [167, '1 kB'],
  [48_300, '48 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1,2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes, 'de')).toBe(words);
});

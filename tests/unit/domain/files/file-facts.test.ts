import { expect, it } from 'vitest';
import { fileSize, fileType } from '#domain/files/file-facts.ts';

const { format } = new Intl.NumberFormat('de');

it.for([
  [1, '1 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_249_000, '1,2 MB'],
] as const)('%s bytes are told as %s', ([bytes, told]) => {
  expect(fileSize(bytes, format)).toBe(told);
});

it('tells the kind of a file by its ending', () => {
  expect(fileType('ergebnisse-2.0.pdf')).toBe('PDF');
});

import { expect, it } from 'vitest';
import { chooseEncoding } from '#server/pages/encodings.ts';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0.1, gzip;q=0.1', 'br'],
  ['gzip;q=0.5, identity', 'identity'],
  ['deflate', 'identity'],
  ['br;q=tea', 'identity'],
  [' br ; q=0.8 ,gzip;q=0.2', 'br'],
  [',,;;,=', 'identity'],
])('for %j answers in %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

it('takes the next best where the best is not there', () => {
  expect(chooseEncoding('br, gzip;q=0.5', (encoding) => encoding !== 'br')).toBe('gzip');
});

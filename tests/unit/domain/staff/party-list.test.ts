import { expect, it } from 'vitest';
import { findParties } from '#domain/staff/party-list.ts';

const parties = [
  { name: 'Zoë Öztürk', code: 'AAAA-BBBB-CCCC' },
  { name: 'Familie Ahmadi', code: 'DDDD-FFFF-GGGG' },
  { name: 'Ahmad', code: 'HHHH-JJJJ-KKKK' },
];

it.each([
  ['', ['Ahmad', 'Familie Ahmadi', 'Zoë Öztürk']],
  ['ahmad', ['Ahmad', 'Familie Ahmadi']],
  ['ahmadi familie', ['Familie Ahmadi']],
  ['ozturk', ['Zoë Öztürk']],
  ['dddd ffff gggg', ['Familie Ahmadi']],
  ['DDDD–FFFF–GGGG', ['Familie Ahmadi']],
  ['DDDD', []],
])('„%s“ finds %j', (typed, names) => {
  expect(findParties(parties, typed, 'de').map(({ name }) => name)).toEqual(names);
});

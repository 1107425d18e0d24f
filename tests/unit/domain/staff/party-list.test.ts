import { expect, it } from 'vitest';
import { findParties } from '#domain/staff/party-list.ts';

const parties = [
  { name: 'Zoë Öztürk', code: 'AAAA-BBBB-CCCC' },
  { name: 'Familie Ahmadi', code: 'DDDD-FFFF-GGGG' },
  { name: 'Ahmad', code: 'HHHH-JJJJ-KKKK' },
  { name: 'O’Connor', code: 'MMMM-NNNN-PPPP' },
];

it.each([
  ['', ['Ahmad', 'Familie Ahmadi', 'O’Connor', 'Zoë Öztürk']],
  ['ahmad', ['Ahmad', 'Familie Ahmadi']],
  ['ahmadi familie', ['Familie Ahmadi']],
  ['ozturk', ['Zoë Öztürk']],
  ['oconnor', ['O’Connor']],
  ["o'con", ['O’Connor']],
  ['dddd ffff gggg', ['Familie Ahmadi']],
  ['DDDD–FFFF–GGGG', ['Familie Ahmadi']],
  ['DDDD', []],
])('„%s“ finds %j', (typed, names) => {
  expect(findParties(parties, typed, 'de').map(({ name }) => name)).toEqual(names);
});

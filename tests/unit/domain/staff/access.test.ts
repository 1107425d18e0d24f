import { expect, it } from 'vitest';
import { worksWith } from '#domain/staff/access.ts';

it.each([
  [['nord'], ['nord'], true],
  [['nord'], ['sued', 'nord'], true],
  [['nord'], ['sued'], false],
  [['nord'], [], false],
  [[], ['nord'], false],
  [['*'], ['nord'], true],
  [['*'], [], true],
])('somebody of %j and a conference of %j: %s', (own, districts, expected) => {
  expect(worksWith(own, districts)).toBe(expected);
});

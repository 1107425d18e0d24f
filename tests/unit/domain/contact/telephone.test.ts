import { expect, test } from 'vitest';
import { telephoneLink } from '#domain/contact/telephone.ts';

test.each([
  ['0201 88-51419', 'tel:+492018851419'],
  ['0201 88-0', 'tel:+49201880'],
  ['+49 201 88-51002', 'tel:+492018851002'],
])('%s is dialled as %s', (display, link) => {
  expect(telephoneLink(display)).toBe(link);
});

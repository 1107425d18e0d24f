import { expect, it } from 'vitest';
import { deleteAfter, endedBefore } from '#domain/registration/retention.ts';

it('registrations go 28 days after their conference, to the instant', () => {
  const end = new Date('2027-03-04T19:00:00Z');
  expect(deleteAfter(end)).toEqual(new Date('2027-04-01T19:00:00Z'));
  expect(endedBefore(new Date('2027-04-01T19:00:00Z'))).toEqual(end);
});

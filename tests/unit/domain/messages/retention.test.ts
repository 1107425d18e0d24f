import { expect, it } from 'vitest';
import { messageDeletedAfter } from '#domain/messages/retention.ts';

const day = (days: number) => new Date(Date.parse('2027-01-01T10:00:00Z') + days * 86_400_000);
const sentAt = day(0);

it('an open message is kept for half a year, one that is done for four weeks more', () => {
  expect(messageDeletedAfter(false, { sentAt, settledAt: sentAt })).toEqual(day(180));
  expect(messageDeletedAfter(true, { sentAt, settledAt: day(3) })).toEqual(day(31));
  expect(messageDeletedAfter(true, { sentAt, settledAt: day(179) })).toEqual(day(207));
});

it('one that is opened again is not gone at once, however old it is', () => {
  expect(messageDeletedAfter(false, { sentAt, settledAt: day(10) })).toEqual(day(180));
  expect(messageDeletedAfter(false, { sentAt, settledAt: day(190) })).toEqual(day(218));
});

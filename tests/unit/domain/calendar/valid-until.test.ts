import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phaseOf } from '#domain/calendar/phase.ts';
import { localDateOf } from '#domain/calendar/local-time.ts';
import { registrationState } from '#domain/calendar/registration-state.ts';
import { validUntil } from '#domain/calendar/valid-until.ts';
import { at, berlin, conference } from './entries.ts';

const evening = conference({ registration: { closes: '2027-03-03' } });

describe('a page about an evening is true', () => {
  test.each([
    ['until midnight, days before', '2027-03-01T12:00', '2027-03-01T23:00'],
    ['until registration closes, which is a midnight', '2027-03-03T12:00', '2027-03-03T23:00'],
    ['until it starts, on the day', '2027-03-04T09:00', '2027-03-04T16:00'],
    ['until it ends, from the instant of its start', '2027-03-04T16:00', '2027-03-04T19:00'],
    ['until midnight, from the instant of its end', '2027-03-04T19:00', '2027-03-04T23:00'],
    ['a whole day, from a midnight', '2027-03-04T23:00', '2027-03-05T23:00'],
  ])('%s', (_, now, until) => {
    expect(validUntil([evening], at(now), berlin)).toEqual(at(until));
  });
});

test('the earliest change of several entries counts', () => {
  const morning = conference({ slug: 'morning', start: '09:00', end: '11:00' });
  expect(validUntil([evening, morning], at('2027-03-04T07:00'), berlin)).toEqual(
    at('2027-03-04T08:00'),
  );
});

test('a page without dates is true until midnight, across the clock changes', () => {
  expect(validUntil([], at('2027-03-28T00:00'), berlin)).toEqual(at('2027-03-28T22:00'));
  expect(validUntil([], at('2027-10-31T00:00'), berlin)).toEqual(at('2027-10-31T23:00'));
});

test('until then nothing changes that is said of any entry', () => {
  const time = fc.constantFrom('00:00', '02:30', '03:00', '12:15', '23:59', undefined);
  const date = fc.constantFrom(
    '2027-03-27',
    '2027-03-28',
    '2027-10-30',
    '2027-10-31',
    '2027-12-31',
  );
  const entry = fc
    .record({ date, start: time, end: time, closes: date })
    .map(({ closes, ...when }) => conference({ ...when, registration: { closes } }));
  const days = fc.constantFrom('2027-03-27', '2027-03-28', '2027-10-31', '2027-12-31');
  const instant = fc
    .tuple(days, fc.nat(47))
    .map(([day, half]) => new Date(Date.parse(`${day}T00:00Z`) + half * 1.8e6));
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 4 }),
      instant,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (entries, now, share) => {
        const until = validUntil(entries, now, berlin);
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        const later = new Date(
          now.getTime() + Math.floor(share * (until.getTime() - now.getTime() - 1)),
        );
        const said = (moment: Date) => [
          localDateOf(moment, berlin),
          ...entries.flatMap((one) => [
            phaseOf(one, moment, berlin),
            registrationState(one, moment, berlin),
          ]),
        ];
        expect(said(later)).toEqual(said(now));
      },
    ),
  );
});

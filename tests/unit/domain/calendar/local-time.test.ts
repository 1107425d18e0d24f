import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineTime } from '#domain/calendar/formats.ts';
import {
  endOfLocalDay,
  instantOf,
  localDateOf,
  nextMidnight,
} from '#domain/calendar/local-time.ts';
import { at, berlin } from './entries.ts';

const zoneOfMachine = process.env['TZ'];

afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfMachine;
});

describe.each([
  ['UTC', 0],
  ['Europe/Berlin', -60],
  ['America/St_Johns', 210],
  ['Pacific/Kiritimati', -840],
])('on a machine in %s', (zone, minutes) => {
  beforeEach(() => {
    process.env['TZ'] = zone;
  });

  test('(the machine is really there)', () => {
    expect(new Date('2027-01-15T12:00Z').getTimezoneOffset()).toBe(minutes);
  });

  test.each([
    ['in winter', '2027-03-04', '17:00', '2027-03-04T16:00'],
    ['in summer', '2027-06-10', '17:00', '2027-06-10T15:00'],
    ['before the clocks go forward', '2027-03-28', '01:59', '2027-03-28T00:59'],
    ['after they have gone forward', '2027-03-28', '03:00', '2027-03-28T01:00'],
    ['a time that the clocks skip', '2027-03-28', '02:30', '2027-03-28T01:30'],
    ['on the evening of that day', '2027-03-28', '18:00', '2027-03-28T16:00'],
    ['before the clocks go back', '2027-10-31', '01:59', '2027-10-30T23:59'],
    ['a time that comes twice, the first', '2027-10-31', '02:30', '2027-10-31T00:30'],
    ['after they have gone back', '2027-10-31', '03:00', '2027-10-31T02:00'],
    ['at the turn of the year', '2027-12-31', '23:30', '2027-12-31T22:30'],
  ])('instant %s', (_, date, time, instant) => {
    expect(instantOf(date, time, berlin)).toEqual(at(instant));
  });

  test('a day lasts 23 hours when the clocks go forward and 25 when they go back', () => {
    const hours = (date: string) =>
      (endOfLocalDay(date, berlin).getTime() - instantOf(date, '00:00', berlin).getTime()) / 3.6e6;
    expect(['2027-03-27', '2027-03-28', '2027-10-31', '2027-11-01'].map(hours)).toEqual([
      24, 23, 25, 24,
    ]);
  });

  test('the next midnight is that of the town', () => {
    expect(nextMidnight(at('2027-06-10T21:59'), berlin)).toEqual(at('2027-06-10T22:00'));
    expect(nextMidnight(at('2027-06-10T22:00'), berlin)).toEqual(at('2027-06-11T22:00'));
    expect(nextMidnight(at('2027-12-31T22:59:59'), berlin)).toEqual(at('2027-12-31T23:00'));
  });

  test('the date of an instant is that of the town', () => {
    expect(localDateOf(at('2027-12-31T22:59'), berlin)).toBe('2027-12-31');
    expect(localDateOf(at('2027-12-31T23:00'), berlin)).toBe('2028-01-01');
  });

  test('machines read the offset that holds on the day', () => {
    expect(machineTime('2027-03-04', '17:00', berlin)).toBe('2027-03-04T17:00+01:00');
    expect(machineTime('2027-06-10', '17:00', berlin)).toBe('2027-06-10T17:00+02:00');
    expect(machineTime('2027-06-10', undefined, berlin)).toBe('2027-06-10');
  });
});

test('a midnight that the clocks skip is the first instant of its day', () => {
  expect(instantOf('2027-09-05', '00:00', 'America/Santiago')).toEqual(at('2027-09-05T04:00'));
});

test('every instant lies before its next midnight, by 25 hours at most', () => {
  const instant = fc.date({
    min: at('2026-01-01T00:00'),
    max: at('2030-01-01T00:00'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      instant,
      fc.constantFrom(berlin, 'America/Santiago', 'Asia/Kathmandu'),
      (now, zone) => {
        const left = nextMidnight(now, zone).getTime() - now.getTime();
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(25 * 3.6e6);
      },
    ),
  );
});

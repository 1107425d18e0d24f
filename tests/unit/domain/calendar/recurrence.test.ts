import { describe, expect, test } from 'vitest';
import { daysOf, meetingsOf, type Recurrence } from '#domain/calendar/recurrence.ts';
import { rhythmOf } from '#domain/calendar/rhythm.ts';

const weekly = (change: Partial<Recurrence> = {}): Recurrence => ({
  ...{ rule: 'FREQ=WEEKLY;BYDAY=TU', until: '2027-04-06', except: [], changes: [] },
  ...change,
});

const cafe = (recurs: Recurrence) => ({
  ...{ date: '2027-03-16', start: '16:00', end: '18:00', history: [], recurs },
});

describe('the days of a rule', () => {
  test('go across the clock change without shifting, up to the last day', () => {
    expect(daysOf(cafe(weekly()))).toEqual([
      ...['2027-03-16', '2027-03-23', '2027-03-30', '2027-04-06'],
    ]);
  });

  test('leave out what was never planned', () => {
    expect(daysOf(cafe(weekly({ except: ['2027-03-30'] })))).not.toContain('2027-03-30');
  });

  test('find the first Saturday of each month, into the next year', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=1SA';
    const recurs = weekly({ rule, until: '2028-01-31' });
    expect(daysOf({ date: '2027-11-06', recurs })).toEqual([
      ...['2027-11-06', '2027-12-04', '2028-01-01'],
    ]);
  });

  test('end after three years, whatever the last day is', () => {
    const recurs = weekly({ rule: 'FREQ=DAILY', until: '2999-12-31' });
    const days = daysOf({ date: '2027-01-01', recurs });
    expect([days.length, days.at(-1)]).toEqual([1097, '2030-01-01']);
  });
});

describe('a meeting', () => {
  const at = '2027-03-01T09:00:00.000Z';

  test('that is called off stays, so that people are told', () => {
    const changes = [{ on: '2027-03-23', at, change: 'cancelled' as const, note: 'Umbau' }];
    const [, second] = meetingsOf(cafe(weekly({ changes })));
    expect(second).toMatchObject({
      date: '2027-03-23',
      history: [{ at, change: 'cancelled', note: 'Umbau' }],
    });
  });

  test('that is moved keeps the day by which it is known', () => {
    const changes = [
      { on: '2027-03-23', at, change: 'moved' as const, to: '2027-03-24', start: '17:00' },
    ];
    const [, second] = meetingsOf(cafe(weekly({ changes })));
    expect(second).toEqual({
      ...{ occurrence: '2027-03-23', date: '2027-03-24', start: '17:00', end: '18:00' },
      history: [{ at, change: 'moved', from: '2027-03-23' }],
    });
  });

  test('that is moved to a day nobody knows yet has none', () => {
    const changes = [{ on: '2027-03-23', at, change: 'moved' as const }];
    expect(meetingsOf(cafe(weekly({ changes })))[1]?.date).toBeUndefined();
  });
});

test('a rule is said in words only where a rhythm can hold it', () => {
  expect(rhythmOf('FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR')).toEqual({
    ...{ period: 'monthly', interval: 2, weekdays: [{ weekday: 5, nth: -1 }] },
  });
  expect(rhythmOf('FREQ=MONTHLY;BYMONTHDAY=13')).toBeUndefined();
});

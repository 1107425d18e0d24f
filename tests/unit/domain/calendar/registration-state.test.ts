import { describe, expect, test } from 'vitest';
import { registrationState } from '#domain/calendar/registration-state.ts';
import { at, berlin, conference } from './entries.ts';

const stateAt = (instant: string, change = {}) =>
  registrationState(
    conference({ registration: { closes: '2027-02-28' }, ...change }),
    at(instant),
    berlin,
  );

test('is open until the end of the closing day in the town', () => {
  expect(stateAt('2027-02-28T22:59:59')).toBe('open');
  expect(stateAt('2027-02-28T23:00:00')).toBe('closed');
});

test('is over when the event is', () => {
  expect(stateAt('2027-03-04T18:59:59')).toBe('closed');
  expect(stateAt('2027-03-04T19:00:00')).toBe('over');
});

describe('when it closes on the day itself', () => {
  const sameDay = { registration: { closes: '2027-03-04' } };

  test('ends at the start', () => {
    expect(stateAt('2027-03-04T15:59:59', sameDay)).toBe('open');
    expect(stateAt('2027-03-04T16:00:00', sameDay)).toBe('closed');
  });

  test('lasts through the day while no start is known', () => {
    const day = { ...sameDay, start: undefined, end: undefined };
    expect(stateAt('2027-03-04T22:59:59', day)).toBe('open');
    expect(stateAt('2027-03-04T23:00:00', day)).toBe('over');
  });
});

test('nobody registers for what is called off, or takes no registrations', () => {
  const history = [{ at: '2027-01-20T09:00:00Z', change: 'cancelled' as const }];
  expect(stateAt('2027-02-01T12:00:00', { history })).toBe('cancelled');
  expect(stateAt('2027-02-01T12:00:00', { history, registration: undefined })).toBe('none');
});

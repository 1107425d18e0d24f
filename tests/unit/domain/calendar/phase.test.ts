import { describe, expect, test } from 'vitest';
import { phaseOf } from '#domain/calendar/phase.ts';
import { at, berlin, conference } from './entries.ts';

const phaseAt = (instant: string, change = {}) => phaseOf(conference(change), at(instant), berlin);

describe('an evening with start and end', () => {
  test.each([
    ['2027-03-04T15:59:59', 'upcoming'],
    ['2027-03-04T16:00:00', 'running'],
    ['2027-03-04T18:59:59', 'running'],
    ['2027-03-04T19:00:00', 'past'],
  ])('at %s in UTC is %s', (instant, phase) => {
    expect(phaseAt(instant)).toBe(phase);
  });
});

test('without an end it lasts until midnight', () => {
  expect(phaseAt('2027-03-04T22:59:59', { end: undefined })).toBe('running');
  expect(phaseAt('2027-03-04T23:00:00', { end: undefined })).toBe('past');
});

test('without any time it takes the whole day, be it 23 hours long', () => {
  const day = { date: '2027-03-28', start: undefined, end: undefined };
  expect(phaseAt('2027-03-27T22:59:59', day)).toBe('upcoming');
  expect(phaseAt('2027-03-27T23:00:00', day)).toBe('running');
  expect(phaseAt('2027-03-28T21:59:59', day)).toBe('running');
  expect(phaseAt('2027-03-28T22:00:00', day)).toBe('past');
});

test('an end after midnight belongs to the next day, be it the next year', () => {
  const party = { date: '2027-12-31', start: '20:00', end: '01:00' };
  expect(phaseAt('2027-12-31T23:30:00', party)).toBe('running');
  expect(phaseAt('2028-01-01T00:00:00', party)).toBe('past');
});

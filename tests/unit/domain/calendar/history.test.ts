import { expect, test } from 'vitest';
import type { Change } from '#domain/calendar/entry.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { conference } from './entries.ts';

const moved: Change = { at: '2027-01-10T09:00:00Z', change: 'moved', from: '2027-02-18' };
const movedAgain: Change = { at: '2027-02-01T09:00:00+01:00', change: 'moved', from: '2027-02-25' };
const cancelled: Change = { at: '2027-01-20T09:00:00Z', change: 'cancelled' };
const changed: Change = { at: '2027-02-10T09:00:00Z', change: 'changed' };

test('nothing has happened to a date without a history', () => {
  expect(isCancelled(conference())).toBe(false);
  expect(movedFrom(conference())).toBeUndefined();
});

test('what is called off stays so when its text is changed later', () => {
  expect(isCancelled(conference({ history: [cancelled, changed] }))).toBe(true);
});

test('what is called off and then set on a new date takes place', () => {
  const entry = conference({ history: [cancelled, movedAgain] });
  expect(isCancelled(entry)).toBe(false);
  expect(movedFrom(entry)).toBe('2027-02-25');
});

test('the last move counts, in whatever order the history is written', () => {
  expect(movedFrom(conference({ history: [moved, movedAgain] }))).toBe('2027-02-25');
  expect(movedFrom(conference({ history: [movedAgain, moved] }))).toBe('2027-02-25');
  expect(isCancelled(conference({ history: [movedAgain, cancelled, moved] }))).toBe(false);
});

test('a move within the day has no other date to tell', () => {
  const history: Change[] = [{ ...moved, from: '2027-03-04' }];
  expect(movedFrom(conference({ history }))).toBeUndefined();
});

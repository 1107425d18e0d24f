import { describe, expect, test } from 'vitest';
import {
  firstOfEach,
  firstWith,
  groupByDay,
  groupByMonth,
  monthsOf,
  ofDistrict,
  past,
  undated,
  upcoming,
} from '#domain/calendar/lists.ts';
import { at, berlin, conference } from './entries.ts';

const november = conference({ slug: 'november', date: '2026-11-12' });
const newYear = conference({ slug: 'new-year', date: '2027-01-01', start: '00:15', end: '01:00' });
const afternoon = conference({ slug: 'afternoon', start: '15:00', end: '16:30', districts: ['b'] });
const evening = conference({ slug: 'evening', districts: ['a', 'b'] });
const eveningToo = conference({ slug: 'also-evening' });
const allDay = conference({ slug: 'all-day', start: undefined, end: undefined });
const all = [evening, newYear, allDay, eveningToo, november, afternoon];

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

test('what is to come stands in order of its start, then of its slug', () => {
  expect(slugs(upcoming(all, at('2026-12-31T22:00'), berlin))).toEqual([
    ...['new-year', 'all-day', 'afternoon', 'also-evening', 'evening'],
  ]);
});

test('what is going on is not past yet', () => {
  const now = at('2027-03-04T16:30');
  expect(slugs(upcoming(all, now, berlin))).toEqual(['all-day', 'also-evening', 'evening']);
});

test('what is past stands newest first', () => {
  const now = at('2027-03-04T16:30');
  expect(slugs(past(all, now, berlin))).toEqual(['afternoon', 'new-year', 'november']);
});

test('every date is in one of the two lists at every moment', () => {
  for (const now of ['2026-12-31T23:15', '2027-01-01T00:00', '2027-03-04T19:00'].map(at)) {
    expect(upcoming(all, now, berlin).length + past(all, now, berlin).length).toBe(all.length);
  }
});

test('a date for several districts is in the list of each', () => {
  expect(slugs(ofDistrict(all, 'b'))).toEqual(['evening', 'afternoon']);
});

describe('months', () => {
  test('are those of the local date, in order', () => {
    expect(monthsOf(all)).toEqual(['2026-11', '2027-01', '2027-03']);
  });

  test('group a list without changing its order', () => {
    expect(
      groupByMonth([evening, allDay, newYear, november]).map(({ month, entries }) => [
        month,
        slugs(entries),
      ]),
    ).toEqual([
      ['2027-03', ['evening', 'all-day']],
      ['2027-01', ['new-year']],
      ['2026-11', ['november']],
    ]);
  });
});

test('what has no day yet is neither to come nor past, and is told by itself', () => {
  const open = { ...evening, slug: 'open', date: undefined };
  const now = at('2027-01-01T12:00');
  expect(slugs(upcoming([open, evening], now, berlin))).toEqual(['evening']);
  expect(past([open], now, berlin)).toEqual([]);
  expect(slugs(undated([open, evening]))).toEqual(['open']);
});

test('of what repeats, a short list names the first that takes place, and what is called off before', () => {
  const meeting = (date: string, off = false) =>
    conference({
      ...{ slug: 'cafe', date, occurrence: date },
      history: off ? [{ at: '2027-01-01T00:00Z', change: 'cancelled' }] : [],
    });
  const list = [meeting('2027-03-02', true), meeting('2027-03-09'), evening, meeting('2027-03-16')];
  expect(firstOfEach(list).map(({ date }) => date)).toEqual([
    ...['2027-03-02', '2027-03-09', '2027-03-04'],
  ]);
});

test('a short list has the next thing that matters in it, in its order', () => {
  const isEven = (number: number) => number % 2 === 0;
  expect(firstWith([1, 3, 5, 6, 8], 3, isEven)).toEqual([1, 3, 6]);
  expect(firstWith([1, 2, 3, 4], 3, isEven)).toEqual([1, 2, 3]);
  expect(firstWith([1, 3, 5], 2, isEven)).toEqual([1, 3]);
  expect(firstWith([2], 0, isEven)).toEqual([]);
});

test('days group a list without changing its order, what has no day as a group of its own', () => {
  const open = { ...evening, slug: 'open', date: undefined };
  expect(groupByDay([afternoon, evening, newYear, open]).map(({ day }) => day)).toEqual([
    ...['2027-03-04', '2027-01-01', undefined],
  ]);
});

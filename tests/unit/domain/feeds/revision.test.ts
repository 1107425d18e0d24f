import { describe, expect, test } from 'vitest';
import { feedChanges, told } from '#domain/feeds/revision.ts';
import { feedEntry } from './feeds.ts';

const { calendar: planned } = feedEntry();
const { calendar: calledOff } = feedEntry({
  history: [
    { at: '2026-11-01T09:00:00Z', change: 'cancelled' },
    { at: '2026-12-01T09:00:00Z', change: 'changed' },
  ],
});
/** 90 days after its last change. */
const LEAVES = new Date('2027-03-01T09:00:00Z');

describe('what is called off', () => {
  test('stays in the feeds for 90 days after its last change', () => {
    const before = new Date(LEAVES.getTime() - 1);
    expect(told([planned, calledOff], before)).toEqual([planned, calledOff]);
    expect(told([planned, calledOff], LEAVES)).toEqual([planned]);
  });

  test('changes the feeds when it leaves them, and then no more', () => {
    expect(feedChanges([planned, calledOff], new Date('2027-01-01'))).toEqual(LEAVES);
    expect(feedChanges([planned, calledOff], LEAVES)).toBeUndefined();
  });
});

test('what took place long ago stays, for those who look back in their calendar', () => {
  expect(told([planned], new Date('2035-01-01'))).toEqual([planned]);
});

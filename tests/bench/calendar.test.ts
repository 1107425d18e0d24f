import { beforeAll, describe, expect, it } from 'vitest';
import { describeCosts, measureCalendar, VIEWS, type CalendarCost, type View } from './calendar.ts';

/** The full run takes as many as a large city might have in years. */
const MANY = process.env['FULL'] === '1' ? 10_000 : 1000;
const FEW = 100;

describe(`a calendar of ${MANY} events beside one of ${FEW}`, () => {
  let small: CalendarCost;
  let large: CalendarCost;

  beforeAll(async () => {
    small = await measureCalendar(FEW);
    large = await measureCalendar(MANY);
    process.stdout.write(describeCosts(small, large));
  });

  it.each(Object.keys(VIEWS) as View[])('makes only the rows it shows: %s', (view) => {
    expect(large.views[view]).toBeLessThan(10 * Math.max(small.views[view], 5));
  });

  it('fits into a small server', () => {
    expect(large.memoryMegabytes).toBeLessThan(600);
  });
});

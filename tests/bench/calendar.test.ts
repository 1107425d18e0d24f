import { beforeAll, describe, expect, it } from 'vitest';
import { describeCosts, measureCalendar, VIEWS, type CalendarCost, type View } from './calendar.ts';

/** As many as a large city might have in years. */
const MANY = 10_000;
const FEW = 100;

/** What shows a page of the dates; a feed tells them all. */
const PAGES = (Object.keys(VIEWS) as View[]).filter((view) => view !== 'feed');

describe(`a calendar of ${MANY} events beside one of ${FEW}`, () => {
  let small: CalendarCost;
  let large: CalendarCost;

  beforeAll(async () => {
    small = await measureCalendar(FEW);
    large = await measureCalendar(MANY);
    process.stdout.write(describeCosts(small, large));
  });

  it.each(PAGES)('makes only the rows it shows: %s', (view) => {
    expect(large.views[view]).toBeLessThan(10 * Math.max(small.views[view], 5));
  });

  it('tells each date of a feed as quickly', () => {
    const more = MANY / FEW;
    expect(large.views.feed).toBeLessThan(2 * more * Math.max(small.views.feed, 5));
  });

  it('fits into a small server', () => {
    expect(large.memoryMegabytes).toBeLessThan(600);
  });
});

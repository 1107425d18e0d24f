import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '#tests/support/build-site.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';
import { townWithEvents } from './calendar-town.ts';
import { median } from './median.ts';

/** The views of the calendar that are measured. */
export const VIEWS = {
  list: '/termine/',
  filtered: '/termine/?bezirk=nord&thema=work',
  words: '/termine/?suche=nachbarschaft+17',
  month: '/termine/2027-03/',
  archive: '/termine/archiv/2026/',
  feed: '/termine.ics',
} as const;

export type View = keyof typeof VIEWS;

/** What a calendar of some size costs. */
export interface CalendarCost {
  buildSeconds: number;
  memoryMegabytes: number;
  /** Median of renderings that nothing was kept of, in ms. */
  views: Record<View, number>;
}

const ROUNDS = 9;
const DAY = 24 * 60 * 60 * 1000;

/** Builds and serves a town with so many events, and measures. */
export async function measureCalendar(events: number): Promise<CalendarCost> {
  const town = townWithEvents(events);
  const begun = performance.now();
  await buildSite(town);
  const buildSeconds = (performance.now() - begun) / 1000;
  const site = await serveSite(town);
  try {
    const views = {} as CalendarCost['views'];
    let firstDay = 0;
    for (const [view, path] of Object.entries(VIEWS)) {
      views[view as View] = await medianTime(site, path, firstDay);
      firstDay += ROUNDS;
    }
    return { buildSeconds, memoryMegabytes: residentMegabytes(site.pid), views };
  } finally {
    await site.close();
  }
}

/** A day later nothing that was kept is true any more; so the days only go forward. */
async function medianTime(site: ServedSite, path: string, firstDay: number): Promise<number> {
  const times: number[] = [];
  // The first one makes what all others use; while it does, the server may ask to come again.
  while ((await fetch(site.url + path)).status === 503) await setTimeout(200);
  for (let day = firstDay + 1; day <= firstDay + ROUNDS; day += 1) {
    await site.setNow(new Date(TODAY.getTime() + day * DAY));
    const begun = performance.now();
    const answer = await fetch(site.url + path);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return median(times);
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** A table of what both cost, and the ratio. */
export function describeCosts(small: CalendarCost, large: CalendarCost): string {
  const rows = [
    ['build, s', small.buildSeconds, large.buildSeconds],
    ['memory, MB', small.memoryMegabytes, large.memoryMegabytes],
    ...Object.keys(VIEWS).map((view) => [
      `${view}, ms`,
      small.views[view as View],
      large.views[view as View],
    ]),
  ] as [string, number, number][];
  return rows
    .map(([name, a, b]) => `${name}: ${a.toFixed(1)} → ${b.toFixed(1)} (${(b / a).toFixed(1)}×)\n`)
    .join('');
}

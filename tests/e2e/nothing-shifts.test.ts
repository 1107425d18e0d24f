import { expect, it } from 'vitest';
import { visit, type Visitor } from '#tests/support/browser.ts';

const PAGES = [
  '/',
  '/bezirke/iii/',
  '/termine/',
  '/konferenzen/iii-2027/',
  '/bezirk-finden?q=Frohnhausen',
  '/bezirk-finden?q=frohnhausn',
];
/** From right to left on the phone, where most people read it. */
const VISITS = PAGES.flatMap((address) => [
  [address, 'phone'],
  [address, 'desktop'],
  [`/ar${address}`, 'phone'],
]) as [string, Visitor['screen']][];

declare global {
  interface Window {
    shifts: string[];
  }
}

/** What has moved while a page loads on a device six times as slow as this one: nothing at all. */
it.each(VISITS)(
  '%s does not move while it loads: %s',
  // What moves a page moves it every time; a machine with other work stutters once.
  { retry: 2 },
  async (address, screen) => {
    const { page, context } = await visit('essen', { screen });
    await page.addInitScript(noteShifts);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(address, { waitUntil: 'networkidle' });
    // Two frames later everything that scripts have shown is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  },
);

/** Runs in the page: how far what has moved, so that a failure says where to look. */
function noteShifts() {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const nodes = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 120));
      window.shifts.push(`${value}: ${nodes.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

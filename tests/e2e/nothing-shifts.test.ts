import { expect, it } from 'vitest';
import { visit, type Visitor } from '#tests/support/browser.ts';

const PAGES = [
  '/',
  '/bezirke/iii/',
  '/termine/',
  '/konferenzen/iii-2027/',
  '/bezirk-finden?q=Frohnhausen',
];
const SCREENS: Visitor['screen'][] = ['phone', 'desktop'];

declare global {
  interface Window {
    shifts: number;
  }
}

/**
 * The sum of all layout shifts while a page loads on a device six times as slow as this one. What is
 * below 0.005 counts as none, as in the reports of browsers: so slow a device may show a button
 * before it has read its text.
 */
it.each(PAGES.flatMap((address) => SCREENS.map((screen) => [address, screen] as const)))(
  '%s does not move while it loads: %s',
  // What moves a page moves it every time; a machine with other work stutters once.
  { retry: 2 },
  async (address, screen) => {
    const { page, context } = await visit('essen', { screen });
    await page.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          window.shifts += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(address, { waitUntil: 'networkidle' });
    // Two frames later everything that scripts have shown is painted.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.005);
  },
);

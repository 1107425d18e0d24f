import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The ten templates that people see most, in the order of the pictures. */
const TEMPLATES: readonly { path: string; before?: (page: Page) => Promise<void> }[] = [
  { path: '/' },
  { path: '/bezirk-finden?q=Frohnhausen' },
  { path: '/bezirke/iii/' },
  { path: '/stadtteile/frohnhausen/' },
  { path: '/termine/' },
  { path: '/termine/2027-04/' },
  { path: '/konferenzen/iii-2027/' },
  { path: '/konferenzen/iii-2027/anmeldung/', before: sendEmpty },
  { path: '/angebote/' },
  { path: '/kontakte/' },
];

/** How pages are looked at. */
export interface Look {
  viewport: { width: number; height: number };
  /** Before the address: `/ar`. */
  prefix?: string;
  options?: BrowserContextOptions;
}

/** The first screen of each template, as PNG. */
export async function photograph(browser: Browser, origin: string, look: Look): Promise<Buffer[]> {
  const { viewport, prefix = '', options } = look;
  const context = await browser.newContext({
    ...{ baseURL: origin, viewport, locale: 'de-DE', reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    ...options,
  });
  const pictures: Buffer[] = [];
  for (const { path, before } of TEMPLATES) {
    const page = await context.newPage();
    await page.goto(prefix + path, { waitUntil: 'networkidle' });
    await before?.(page);
    pictures.push(await page.screenshot());
    await page.close();
  }
  await context.close();
  return pictures;
}

/** Shows what the form says to those who have left everything out. */
async function sendEmpty(page: Page): Promise<void> {
  await page.locator('main form .kern-btn--primary').last().click();
  await page.getByRole('alert').scrollIntoViewIfNeeded();
}

import { chromium, type Browser, type Page } from 'playwright-core';
import { serveSite } from '#tests/support/serve-site.ts';
import { findChromium } from '#tools/setup/chromium.ts';
import { totals, type Loaded, type Totals } from './first-view-totals.ts';

/** Pages to read, one of each template; and pages with a map to move. */
const CONTENT = [
  '/',
  '/bezirke/iii/',
  '/bezirk-finden?q=Frohnhausen',
  '/kontakte/',
  '/termine/',
  '/termine/2027-03/',
  '/konferenzen/iii-2027/',
  '/konferenzen/iii-2027/anmeldung/',
  '/anmeldung/',
  '/aktuelles/',
  '/essener-weg/',
  '/integrationskonzept/',
  '/impressum/',
  '/datenschutz/',
];
const MAPS = ['/bezirke/', '/stadtteile/frohnhausen/'];

export interface FirstView extends Totals {
  path: string;
  /** Whether everything counts, the map with its code and borders too. */
  isMap: boolean;
}

/** Measures what a browser with an empty cache loads, in bytes as they came over the wire. */
export async function measureFirstViews(): Promise<FirstView[]> {
  const site = await serveSite('essen');
  const executablePath = (await findChromium()) ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const views: FirstView[] = [];
    for (const path of CONTENT) {
      views.push({ path, isMap: false, ...(await view(browser, site.url + path)) });
    }
    for (const path of MAPS) {
      views.push({ path, isMap: true, ...(await view(browser, site.url + path, awakenMap)) });
    }
    return views;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function view(
  browser: Browser,
  url: string,
  act?: (page: Page) => Promise<void>,
): Promise<Totals> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    // It keeps its page after the first view.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const loading: Promise<Omit<Loaded, 'blocking'>>[] = [];
  page.on('requestfinished', (request) => {
    loading.push(
      Promise.all([request.sizes(), request.response()]).then(([sizes, response]) => ({
        url: request.url(),
        kind: request.resourceType(),
        bytes: sizes.responseBodySize,
        encoding: response?.headers()['content-encoding'],
      })),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await act?.(page);
  const loaded = await Promise.all(loading);
  const waitedFor = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((it) => 'renderBlockingStatus' in it && it.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
  await context.close();
  return totals(loaded.map((it) => ({ ...it, blocking: waitedFor.includes(it.url) })));
}

/** The map is loaded when it comes near the view. */
async function awakenMap(page: Page): Promise<void> {
  const map = page.locator('map-explorer');
  await map.scrollIntoViewIfNeeded();
  await map.locator('.leaflet-container path').first().waitFor();
  await page.waitForLoadState('networkidle');
}

const thousands = new Intl.NumberFormat('de-DE');

/** A table of the figures, in bytes. */
export function tableOf(views: readonly FirstView[]): string {
  const rows = views.map(({ path, html, css, js, other, total }) =>
    [path.padEnd(36), ...[html, css, js, other, total].map(cell)].join(''),
  );
  const head = ['HTML', 'CSS', 'JS', 'sonst', 'alles'].map((word) => word.padStart(9)).join('');
  return [`${'bytes, brotli'.padEnd(36)}${head}`, ...rows].join('\n');
}

const cell = (bytes: number) => thousands.format(bytes).padStart(9);

if (import.meta.main) process.stdout.write(`${tableOf(await measureFirstViews())}\n`);

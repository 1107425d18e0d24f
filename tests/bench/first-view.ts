import { chromium, type Browser, type Page } from 'playwright-core';
import { routeOf } from '#config/routes.ts';
import { pageAddresses } from '#tests/e2e/pages/addresses.ts';
import { serveSite } from '#tests/support/serve-site.ts';
import { findChromium } from '#tools/setup/chromium.ts';
import { totals, type Loaded, type Totals } from './first-view-totals.ts';

/** All components on one page: nobody comes to read it. */
const SHOWCASE = '/bausteine/';

export interface FirstView extends Totals {
  path: string;
  /** Whether it has a map to move; then everything counts, its code and borders too. */
  isMap: boolean;
}

type View = Omit<FirstView, 'path'>;

/**
 * Measures what a browser with an empty cache loads, in bytes as they came over the wire: one page
 * of each template, in German and in Arabic, whose letters take more bytes.
 */
export async function measureFirstViews(): Promise<FirstView[]> {
  const site = await serveSite('essen');
  const executablePath = (await findChromium()) ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const views: FirstView[] = [];
    for (const path of templates()) {
      const german = await view(browser, site.url + path);
      views.push({ path, ...german }, await arabic(site.url, path, german));
    }
    return views;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The first address of each route, and the finder's and the lists' answers. */
function templates(): string[] {
  const keyOf = (address: string) =>
    [routeOf(address.replace(/\?.*/, ''))?.id, address.split('?')[1]].join();
  const addresses = pageAddresses().filter((address) => address !== SHOWCASE);
  return [...new Map(addresses.toReversed().map((it) => [keyOf(it), it])).values()].toReversed();
}

/** The page in Arabic: it loads what the German one does, and has a text of its own. */
async function arabic(origin: string, path: string, german: View): Promise<FirstView> {
  const headers = { 'accept-encoding': 'br' };
  const answer = await fetch(`${origin}/ar${path}`, { headers });
  await answer.body?.cancel();
  const html = Number(answer.headers.get('content-length') ?? NaN);
  return { ...german, path: `/ar${path}`, html, total: german.total - german.html + html };
}

async function view(browser: Browser, url: string): Promise<View> {
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
  const isMap = (await page.locator('map-explorer').count()) > 0;
  if (isMap) await awakenMap(page);
  const loaded = await Promise.all(loading);
  const waitedFor = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((it) => 'renderBlockingStatus' in it && it.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
  await context.close();
  const views = loaded.map((it) => ({ ...it, blocking: waitedFor.includes(it.url) }));
  return { isMap, ...totals(views) };
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

import type { Browser, Page } from 'playwright-core';
import { templateAddresses } from '#tests/e2e/pages/addresses.ts';
import { launchBrowser } from '#tests/support/launch-browser.ts';
import { serveSite } from '#tests/support/serve-site.ts';
import { totals, type Loaded, type Totals } from './first-view-totals.ts';

/** All components on one page: nobody comes to read it. */
const SHOWCASE = '/bausteine/';

export interface FirstView extends Totals {
  path: string;
  /** Whether it has a map to move; then everything counts, its code and borders too. */
  isMap: boolean;
}

type View = Omit<FirstView, 'path'>;

/** Pages that load at the same time: each waits for the network to fall silent. */
const AT_ONCE = 3;

/** Bytes are counted, not time: a busy machine may take its own. */
const TIMEOUT = 120_000;

/**
 * Measures what a browser with an empty cache loads, in bytes as they came over the wire: one page
 * of each template, in German and in Arabic, whose letters take more bytes.
 * @param site address of a site of Essen, without a slash at the end
 */
export async function measureFirstViews(site: string, browser: Browser): Promise<FirstView[]> {
  const paths = templateAddresses().filter((address) => address !== SHOWCASE);
  const views = new Map<string, View>();
  let next = 0;
  const loadAll = async () => {
    for (let path = paths[next++]; path; path = paths[next++]) {
      views.set(path, await view(browser, site + path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loadAll));
  const both = [...views].map(async ([path, german]) => [
    { path, ...german },
    await arabic(site, path, german),
  ]);
  return (await Promise.all(both)).flat();
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
  page.setDefaultTimeout(TIMEOUT);
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

if (import.meta.main) {
  const site = await serveSite('essen');
  const browser = await launchBrowser();
  process.stdout.write(`${tableOf(await measureFirstViews(site.url, browser))}\n`);
  await browser.close();
  await site.close();
}

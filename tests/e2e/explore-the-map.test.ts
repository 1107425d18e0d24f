import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { visit, type Visitor } from '#tests/support/browser.ts';
import { follow } from './pages/follow.ts';
import { TownMap } from './pages/town-map.ts';

const QUARTERS = 'content/essen/quarters';

function quarters(): { name: string; district: string }[] {
  return readdirSync(QUARTERS).map((file) => parse(readFileSync(`${QUARTERS}/${file}`, 'utf8')));
}

describe.each<Visitor>([{ screen: 'phone' }, { screen: 'desktop' }])(
  'without JavaScript, $screen',
  ({ screen }) => {
    const visitor = { screen, javaScript: false };

    it('all fifty quarters can be read, each with its district', async () => {
      const { page } = await visit('essen', visitor);
      await page.goto('/bezirke/');
      const rows = page.getByRole('main').locator('li:has(h3)');
      expect(quarters()).toHaveLength(50);
      for (const { name, district } of quarters()) {
        const row = rows.filter({ has: page.locator(`a[href="/bezirke/${district}/"]`) });
        expect(await row.innerText(), district).toContain(name);
        const link = page.getByRole('main').getByRole('link', { name, exact: true });
        expect(await link.count(), name).toBe(1);
      }
    });

    it.each(['/', '/bezirke/'])('the map of %s has links to all districts', async (address) => {
      const { page } = await visit('essen', visitor);
      await page.goto(address);
      const { drawing } = new TownMap(page);
      expect(await drawing.getByRole('link').count()).toBe(9);
      await follow(page, () => drawing.getByRole('link', { name: 'Stadtbezirk III,' }).click());
      expect(page.url()).toMatch(/\/bezirke\/iii\/$/);
    });

    it('the page of a quarter shows where it lies', async () => {
      const { page } = await visit('essen', visitor);
      await page.goto('/stadtteile/frohnhausen/');
      const chosen = new TownMap(page).drawing.locator('[aria-current=true]');
      expect(await chosen.locator('title').textContent()).toBe('Frohnhausen');
      expect(await chosen.locator('path').isVisible()).toBe(true);
    });
  },
);

describe.each<Visitor>([{ screen: 'phone' }, { screen: 'desktop' }])(
  'with JavaScript, $screen',
  (visitor) => {
    it('nearer, the quarters can be reached too', async () => {
      const { page } = await visit('essen', visitor);
      await page.goto('/bezirke/');
      const map = new TownMap(page);
      await map.awaken();
      await map.zoomIn();
      await map.zoomIn();
      const quarter = map.live.getByRole('link', { name: 'Holsterhausen, Stadtbezirk III' });
      await quarter.waitFor();
      await map.tabTo('Holsterhausen,');
      await follow(page, () => page.keyboard.press('Enter'));
      expect(page.url()).toMatch(/\/stadtteile\/holsterhausen\/$/);
    });

    it('the found quarter stands out and is in view', async () => {
      const { page } = await visit('essen', visitor);
      await page.goto('/stadtteile/frohnhausen/');
      const map = new TownMap(page);
      await map.awaken();
      const chosen = map.live.locator('[aria-current=true]');
      expect(await chosen.getAttribute('aria-label')).toMatch(/^Frohnhausen, Stadtbezirk III/);
      const other = map.live.getByRole('link', { name: /^Holsterhausen,/ });
      const fill = (element: Element) => getComputedStyle(element).fill;
      expect(await chosen.evaluate(fill)).not.toBe(await other.evaluate(fill));
      const frame = await map.live.boundingBox();
      const shape = await chosen.boundingBox();
      expect(shape?.x).toBeGreaterThanOrEqual(frame?.x ?? NaN);
      expect(shape?.y).toBeGreaterThanOrEqual(frame?.y ?? NaN);
    });
  },
);

it('Leaflet is not loaded before the map comes near the view', async () => {
  const { page, requests } = await visit('essen', { screen: 'phone' });
  await page.goto('/stadtteile/frohnhausen/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.endsWith('.topojson'))).toEqual([]);
  await new TownMap(page).awaken();
  expect(requests.filter((url) => url.endsWith('.topojson'))).toHaveLength(1);
});

it('where the borders cannot be had, the drawing from the server stays', async () => {
  const { page } = await visit('zweibruck', { screen: 'desktop' });
  await page.route('**/*.topojson', (route) => route.fulfill({ status: 404 }));
  const asked = page.waitForResponse('**/*.topojson');
  await page.goto('/bezirke/');
  await asked;
  const { drawing } = new TownMap(page);
  await follow(page, () => drawing.getByRole('link', { name: 'Stadtbezirk Nord' }).click());
  expect(page.url()).toMatch(/\/bezirke\/nord\/$/);
});

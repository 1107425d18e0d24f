import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { siteUrl, visit, type Visitor } from '#tests/support/browser.ts';
import { follow } from './pages/follow.ts';
import { TownMap } from './pages/town-map.ts';

const TILES = 'https://kacheln.zweibruck.example';
const ASK = 'Straßenkarte im Hintergrund laden';

const district = (page: Page, slug: string) =>
  page.locator(`path.town-leaflet__district[data-district=${slug}]`);
const row = (page: Page, slug: string) => page.locator(`li[data-district=${slug}]`);

async function openMap(town: string, visitor: Visitor, address = '/bezirke/') {
  const visited = await visit(town, visitor);
  await visited.page.goto(address);
  const map = new TownMap(visited.page);
  await map.awaken();
  return { ...visited, map };
}

/** A browser of its own kind, where what `visit` allows or brings along does not fit. */
async function contextOf(town: string, options: BrowserContextOptions = {}) {
  const { context } = await visit(town, { screen: 'phone' });
  const own = await context.browser()?.newContext({ baseURL: siteUrl(town), ...options });
  if (!own) throw new Error('There is no browser');
  onTestFinished(() => own.close());
  return own;
}

/** Slugs of the districts whose rows stand out at the moment. */
function litRows(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('li[data-district].is-lit')
    .evaluateAll((rows) => rows.map((it) => (it as HTMLElement).dataset['district']));
}

describe.each<Visitor>([{ screen: 'phone' }, { screen: 'desktop' }])(
  'the map and the list beside it, $screen',
  (visitor) => {
    it('pointing at a district in the one shows it in the other', async () => {
      const { page } = await openMap('essen', visitor);
      await row(page, 'iii').getByRole('heading').hover();
      expect(await district(page, 'iii').getAttribute('class')).toContain('is-lit');
      await district(page, 'ix').hover();
      expect(await litRows(page)).toEqual(['ix']);
    });

    it('choosing on the map chooses in the list, in the address, and back undoes it', async () => {
      const { page } = await openMap('essen', visitor);
      await district(page, 'ix').click();
      expect(new URL(page.url()).hash).toBe('#bezirk-ix');
      const chosen = row(page, 'ix');
      expect(await chosen.evaluate((it) => it.matches(':target'))).toBe(true);
      expect(await district(page, 'ix').getAttribute('aria-current')).toBe('true');
      await page.goBack();
      await expect.poll(() => district(page, 'ix').getAttribute('aria-current')).toBe(null);
    });

    it('an address that was passed on shows the choice on the map', async () => {
      const { page } = await openMap('essen', visitor, '/bezirke/#bezirk-iii');
      expect(await district(page, 'iii').getAttribute('aria-current')).toBe('true');
      expect(await district(page, 'ix').getAttribute('aria-current')).toBe(null);
      expect(await row(page, 'iii').isVisible()).toBe(true);
    });

    it('the keyboard chooses with Enter, and with Enter again goes to the page', async () => {
      const { page, map } = await openMap('essen', visitor);
      await map.tabTo('Stadtbezirk III,');
      expect(await litRows(page)).toEqual(['iii']);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#bezirk-iii');
      await district(page, 'iii').focus();
      await follow(page, () => page.keyboard.press('Enter'));
      expect(page.url()).toMatch(/\/bezirke\/iii\/$/);
    });
  },
);

it('a tap chooses, and the row of the district comes into view', async () => {
  const viewport = { width: 360, height: 780 };
  const context = await contextOf('essen', { viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('/bezirke/');
  await new TownMap(page).awaken();
  await district(page, 'ix').tap();
  expect(new URL(page.url()).hash).toBe('#bezirk-ix');
  const { y = NaN } = (await row(page, 'ix').boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(viewport.height / 2);
});

it('the buttons of a quarter’s map cover no name', async () => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto('/stadtteile/frohnhausen/');
  await new TownMap(page).awaken();
  const names = page.locator('.town-leaflet__name span');
  await names.filter({ hasText: 'Frohnhausen' }).waitFor();
  const buttons = (await page.locator('.leaflet-control-zoom').boundingBox())!;
  const covered = await names.evaluateAll(
    (spans, { x, y, width, height }) =>
      spans
        .filter((span) => {
          const { left, right, top, bottom } = span.getBoundingClientRect();
          return left < x + width && right > x && top < y + height && bottom > y;
        })
        .map((span) => span.textContent),
    buttons,
  );
  expect(covered).toEqual([]);
});

it('without JavaScript the chosen row stands out too', async () => {
  const { page } = await visit('essen', { screen: 'phone', javaScript: false });
  await page.goto('/bezirke/#bezirk-iii');
  const ground = (it: Element) => getComputedStyle(it).backgroundColor;
  expect(await row(page, 'iii').evaluate(ground)).not.toBe(await row(page, 'ii').evaluate(ground));
});

it('offices and dates are links on the map, and stand in the list with the same words', async () => {
  const { page, map } = await openMap('zweibruck', { screen: 'phone' });
  const listed = page.locator('li[data-quarter] a');
  const words = await listed.allInnerTexts();
  expect(words.map((it) => it.trim()).sort()).toEqual([
    '12. Mai 2027 im Stadtteil Altmarkt',
    'Büro im Stadtteil Hafen',
  ]);
  for (const name of words) {
    const sign = map.live.getByRole('link', { name: name.trim(), exact: true });
    const box = await sign.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(24);
  }
  const sign = map.live.getByRole('link', { name: 'Altmarkt' });
  await follow(page, () => sign.click());
  expect(page.url()).toMatch(/\/konferenzen\/nord-2027\/$/);
});

it.each(['light', 'dark'] as const)('is free of barriers, %s', async (colorScheme) => {
  const { page } = await openMap('essen', { screen: 'phone', colorScheme }, '/bezirke/#bezirk-iii');
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('is printed as the drawing, without what one presses', async () => {
  const { page, map } = await openMap('zweibruck', { screen: 'desktop' });
  await page.emulateMedia({ media: 'print' });
  expect(await map.drawing.isVisible()).toBe(true);
  expect(await page.locator('.leaflet-control-zoom').isVisible()).toBe(false);
  expect(await page.getByText('Straßenkarte im Hintergrund').first().isVisible()).toBe(false);
});

describe('the street map below', () => {
  it('is explained and offered, and nothing is asked of its server before', async () => {
    const { page, requests } = await openMap('zweibruck', { screen: 'phone' });
    await page.getByText('Straßenkarte im Hintergrund', { exact: true }).click();
    expect(await page.getByText(/erfährt dieser Dienst Ihre IP-Adresse/).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: ASK }).isVisible()).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.startsWith(TILES))).toEqual([]);
  });

  it('is not offered where it could not be shown', async () => {
    const { page } = await visit('zweibruck', { screen: 'phone', javaScript: false });
    await page.goto('/bezirke/');
    expect(await page.getByText('Straßenkarte im Hintergrund').first().isVisible()).toBe(false);
  });

  it('comes only to who has pressed the button here, not by an address alone', async () => {
    const { page, requests } = await openMap(
      'zweibruck',
      { screen: 'desktop' },
      '/bezirke/?karte=strassen',
    );
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.startsWith(TILES))).toEqual([]);
    expect(await page.getByRole('button', { name: ASK }).isVisible()).toBe(true);
  });

  it('lies below the districts after that, and goes again', async () => {
    const context = await contextOf('zweibruck');
    const tiles: string[] = [];
    await context.route(`${TILES}/**`, (route) => {
      tiles.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: SVG });
    });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    await page.goto('/bezirke/#bezirk-nord');
    await new TownMap(page).awaken();
    await page.getByText('Straßenkarte im Hintergrund', { exact: true }).click();
    await page.getByRole('link', { name: ASK }).click();
    await page.locator('img.leaflet-tile-loaded').first().waitFor();
    expect(tiles.length).toBeGreaterThan(0);
    expect(violations).toEqual([]);
    expect(new URL(page.url()).hash).toBe('#bezirk-nord');
    expect(await page.getByText('Straßen frei erfunden').isVisible()).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('link', { name: 'Straßenkarte wieder weglassen' }).click();
    await new TownMap(page).awaken();
    expect(await page.locator('img.leaflet-tile').count()).toBe(0);
  });
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { routeOf } from '#config/routes.ts';
import { visit } from '#tests/support/browser.ts';
import { pageAddresses } from './pages/addresses.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { skipsLevels, structureOf } from './pages/structure.ts';
import { TownMap } from './pages/town-map.ts';

const visitor = { screen: 'phone' } as const;

/** What other websites show in a frame has no header and footer of its own. */
function isFrame(address: string): boolean {
  const route = routeOf(address)?.route;
  return route?.openTo === 'frames';
}

it.each(pageAddresses())('%s keeps nobody out and is well built', async (address) => {
  const { page, context, requests } = await visit('essen', visitor);
  await page.goto(address);
  if (!isFrame(address)) await expectGoodStructure(page);
  expect(await context.cookies()).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);

  const { drawing } = new TownMap(page);
  const willMove = page.locator('map-explorer').filter({ has: drawing });
  if ((await willMove.count()) > 0) await new TownMap(page).awaken();
  expect(await problemsForPeople(page)).toEqual([]);
});

/** Language, landmarks, headings, and the way past what is the same on every page. */
async function expectGoodStructure(page: Page): Promise<void> {
  const structure = await structureOf(page);
  expect(structure).toMatchObject({ lang: 'de', dir: 'ltr', doubleIds: [] });
  expect(structure.landmarks).toEqual({ header: 1, main: 1, footer: 1 });
  expect(new Set(structure.navigations).size).toBe(structure.navigations.length);
  expect(structure.headings.filter((level) => level === 1)).toEqual([1]);
  expect(skipsLevels(structure.headings), structure.headings.join()).toBe(false);

  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Zum Inhalt');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').evaluate(({ tagName }) => tagName)).toBe('MAIN');
}

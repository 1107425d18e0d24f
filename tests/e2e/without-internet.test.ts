import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useTranslations } from '#i18n/translate.ts';
import { visit } from '#tests/support/browser.ts';
import { TODAY } from '#tests/support/serve-site.ts';

const t = useTranslations('de');
const TITLE = t('offline.title');

/** Somebody who has opened the site once, and whose browser has kept what it wanted to. */
async function afterFirstVisit() {
  const visited = await visit('zweibruck', { screen: 'phone', serviceWorker: true });
  const { page } = visited;
  await page.clock.setFixedTime(TODAY);
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => (navigator.serviceWorker.oncontrollerchange = done));
  });
  return visited;
}

/** Everything that the browser has kept, by address. */
function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

it('without the internet there are people to call and the dates known so far', async () => {
  const { page, context } = await afterFirstVisit();
  await context.setOffline(true);
  await page.goto('/bezirke/sued/');

  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
  expect(await main.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  const stored = page.locator('stored-dates');
  expect(await stored.getByRole('heading', { level: 3 }).count()).toBe(6);
  expect(await stored.innerText()).toContain('Stand 1. Dezember 2026');
  // The stylesheet is there too, and the picture.
  const heading = main.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((h1) => getComputedStyle(h1).fontWeight)).toBe('650');
  expect(await page.locator('header img').evaluate((img: HTMLImageElement) => img.width)).toBe(36);

  await context.setOffline(false);
  await page.getByRole('link', { name: t('offline.retry') }).click();
  await page.getByRole('heading', { level: 1, name: 'Süd' }).waitFor();
});

it('keeps one page for everybody, and neither what was read nor what was sent', async () => {
  const { page, context } = await afterFirstVisit();
  await page.goto('/kontakte/');
  await page.goto('/bezirk-finden?q=Altmarkt');
  await page.goto('/anmeldung/');
  await page.getByRole('textbox').first().fill('ABCD-EFGH');
  const answered = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await answered;

  const kept = (await keptAddresses(page)).filter((path) => !path.startsWith('/_astro/'));
  expect(kept.sort()).toEqual(['/favicon.svg', '/offline/']);
  await context.setOffline(true);
  await expect(page.goto('/anmeldung/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

it('a stored date that has passed is not shown as a date to come', async () => {
  const { page } = await visit('ohnebezirk', { screen: 'phone' });
  await page.clock.setFixedTime(new Date('2032-01-01T12:00:00Z'));
  await page.goto('/offline/');
  expect(await page.locator('stored-dates').innerText()).toContain(t('offline.noDates'));
  expect(await page.locator('stored-dates').getByRole('listitem').count()).toBe(0);
});

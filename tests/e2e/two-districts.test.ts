import { describe, expect, it } from 'vitest';
import { visit } from '#tests/support/browser.ts';
import { Finder } from './pages/finder.ts';
import { follow } from './pages/follow.ts';
import { TownMap } from './pages/town-map.ts';

const visitor = { screen: 'desktop' } as const;

describe('a town with two districts called Nord and Süd', () => {
  it('names them in menu, map, list and footer', async () => {
    const { page } = await visit('zweibruck', { ...visitor, javaScript: false });
    await page.goto('/bezirke/');
    const { drawing } = new TownMap(page);
    expect(await drawing.getByRole('link').count()).toBe(2);
    expect(await drawing.locator('text').allTextContents()).toEqual(['Nord', 'Süd']);
    const footer = page.getByRole('contentinfo').getByRole('navigation').getByRole('link');
    expect((await footer.allInnerTexts()).slice(0, 2)).toEqual(['Nord', 'Süd']);
    expect(await page.getByRole('main').locator('li:has(h3)').count()).toBe(2);
  });

  it('has a page for each, with its quarters, its dates and whom to call', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/bezirke/sued/');
    const main = page.getByRole('main');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stadtbezirk Süd');
    for (const quarter of ['Brückenkopf', 'Lindenhof', 'Seefeld']) {
      expect(await main.getByRole('link', { name: quarter }).count(), quarter).toBeGreaterThan(0);
    }
    expect(await main.getByRole('link', { name: 'Hafen' }).count()).toBe(0);
    const dates = main.getByRole('heading', { level: 3 });
    expect(await dates.filter({ hasText: 'Treffen für die ganze Stadt' }).count()).toBe(1);
    expect(await main.getByText('Treffen im Norden').count()).toBe(0);
  });

  it('shows only the dates of the district that was chosen', async () => {
    const { page } = await visit('zweibruck', { ...visitor, javaScript: false });
    await page.goto('/termine/');
    await page.getByText('Termine auswählen').click();
    await page
      .getByLabel('Stadtbezirk', { exact: true })
      .selectOption('Stadtbezirk Süd: Südlich des Flusses');
    await follow(page, () => page.getByRole('button', { name: 'Anzeigen' }).click());
    expect(await page.getByRole('heading', { name: /^\d+ Termine$/ }).count()).toBe(1);
    expect(await page.getByText('Treffen im Norden').count()).toBe(0);
  });
});

describe('a town without districts and without borders', () => {
  it('is asked for by quarter, and answers with a contact and the next date', async () => {
    const { page } = await visit('ohnebezirk', visitor);
    await page.goto('/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'In welchem Stadtteil wohnen Sie?',
    );
    const finder = new Finder(page);
    await finder.ask('Wald');
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('Waldsiedlung');
    expect(main).toContain('Robin Muster');
    expect(main).toContain('030 23126-110');
    expect(await finder.nextDate.innerText()).toContain('Integrationskonferenz');
  });

  it('lists its quarters where others have a map', async () => {
    const { page } = await visit('ohnebezirk', visitor);
    await page.goto('/');
    await follow(page, () => page.getByRole('navigation').getByText('Stadtteile').click());
    const main = page.getByRole('main');
    expect(await main.getByRole('heading').allInnerTexts()).toEqual([
      'Die Stadtteile',
      'Alle Stadtteile von A bis Z',
    ]);
    expect(await main.getByRole('listitem').allInnerTexts()).toEqual([
      'Oberdorf',
      'Unterdorf',
      'Waldsiedlung',
    ]);
    expect(await main.locator('svg').count()).toBe(0);
  });

  it('asks for the quarter, not for the district, where a postcode holds two', async () => {
    const { page } = await visit('ohnebezirk', visitor);
    await page.goto('/bezirk-finden?q=12401');
    const main = page.getByRole('main');
    for (const name of ['Oberdorf', 'Unterdorf']) {
      expect(await main.getByRole('link', { name }).count(), name).toBe(1);
    }
    expect(await main.getByText('Robin Muster').count()).toBe(1);
  });
});

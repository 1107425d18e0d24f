import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '#tests/support/browser.ts';
import { print } from '#tests/support/pdf.ts';
import { follow } from './pages/follow.ts';

it.each([
  ['a list by days', 'essen', '/termine/', 'Sterne falten im Advent'],
  ['a month', 'zweibruck', '/termine/2030-11/', 'Lesekreis am Fluss'],
  ['the dates of a district', 'essen', '/bezirke/vii/', 'Sterne falten im Advent'],
  ['the results of a search', 'essen', '/suche?q=Sterne+falten', 'Sterne falten im Advent'],
])('%s strikes through what is called off', async (_, town, address, title) => {
  const { page } = await visit(town, { screen: 'phone' });
  await page.goto(address);
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Abgesagt' });
  const heading = row.getByRole('heading', { name: title }).last();
  expect(await heading.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe(
    'line-through',
  );
});

it('of what repeats, the day that is called off is struck through', async () => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto('/veranstaltungen/sprachcafe-altendorf/');
  const meeting = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Abgesagt' });
  const day = meeting.getByText('Dienstag, 8. Dezember 2026');
  expect(await day.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe('line-through');
});

describe.each([
  ['/konferenzen/vi-2027-fruehjahr/', 'Der Saal wird im Frühjahr umgebaut.'],
  ['/veranstaltungen/adventsbasteln-steele/', 'Die Heizung im Raum ist kaputt.'],
])('what is called off, %s,', (address, why) => {
  it('says first why, once, and invites nobody any more', async () => {
    const { page } = await visit('essen', { screen: 'phone' });
    await page.goto(address);
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe(
      'line-through',
    );
    const reason = await page.getByText(why).boundingBox();
    const question = await page.getByRole('heading', { level: 2 }).first().boundingBox();
    expect(reason!.y).toBeLessThan(Math.min(question!.y, page.viewportSize()!.height));

    const text = await page.getByRole('main').innerText();
    for (const invites of ['Anmelden', 'Mitmachen', 'Weitersagen', 'So kommen Sie hin', 'Kosten']) {
      expect(text).not.toContain(invites);
    }
  });
});

it('a conference that is called off still says whom to ask; one that is moved, first to when', async () => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto('/konferenzen/vi-2027-fruehjahr/');
  const questions = page.getByRole('complementary', { name: 'Haben Sie Fragen?' });
  expect(await questions.getByRole('link', { name: '0201 88-51479' }).isVisible()).toBe(true);

  await page.goto('/konferenzen/v-2027/');
  const news = await page.getByText('Der neue Termin: Mittwoch').boundingBox();
  const box = await page.getByRole('complementary', { name: 'Anmelden' }).boundingBox();
  expect(news!.y).toBeLessThan(box!.y);
});

describe.each([
  ['/termine/', 'Termine auswählen', 'Stadtbezirk', /^\d+ Termine$/],
  ['/termine/2027-04/', 'Termine auswählen', 'Stadtbezirk', /^\d+ Termine?$/],
  ['/angebote/', 'Auswahl eingrenzen', 'Stadtbezirk', /^\d+ Angebote?$/],
])('a choice on %s', (address, fold, label, count) => {
  it('leads to what was found, on a small phone without JavaScript', async () => {
    const { page } = await visit('essen', { screen: 'phone', javaScript: false });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    await page.getByText(fold, { exact: true }).click();
    await page.getByLabel(label, { exact: true }).selectOption('vi');
    await follow(page, () => page.getByRole('button', { name: 'Anzeigen' }).click());

    const found = page.getByRole('heading', { name: count });
    const first = page.getByRole('main').locator('ul.rows').getByRole('heading').first();
    for (const shown of [found, page.locator('bdi', { hasText: 'Stadtbezirk VI' }), first]) {
      const box = await shown.first().boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(640);
    }
    expect(await found.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

it('a printed month lies across the sheet, and says every title whole', async () => {
  const { page } = await visit('essen', { screen: 'desktop' });
  await page.goto('/termine/2027-04/');
  const { pages, size } = await print(page);
  expect(size).toEqual([297, 210]);
  expect(pages[0]).toContain('14:00 Sprechstunde Wohnen');
  expect(pages[0]).toContain('17:00 Abgesagt: Frühjahrskonferenz im Stadtbezirk VI');
});

it.each([
  '/veranstaltungen/sprachcafe-altendorf/',
  '/suche?q=Konferenz',
  '/ar/',
  '/konferenzen/v-2027/',
])('on a phone %s keeps the hours and the day of a date in one line', async (address) => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto(address);
  expect(await brokenDates(page)).toEqual([]);
});

/** Hours, "17:00–20:00 Uhr", and days, "4. März", that begin in one line and end in another. */
function brokenDates(page: Page): Promise<string[]> {
  return page.locator('main :is(time, .date-line)').evaluateAll((elements) => {
    const HOURS_OR_DAY = /\d+:\d\d–\d+:\d\d Uhr|\d+:\d\d إلى \d+:\d\d|\d+\. \p{L}+|\d+ \p{L}{4,}/gu;
    return elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        for (const { index, 0: found } of (node.textContent ?? '').matchAll(HOURS_OR_DAY)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + found.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
          if (lines.size > 1) broken.push(found);
        }
      }
      return broken;
    });
  });
}

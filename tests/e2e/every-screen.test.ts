import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '#tests/support/browser.ts';
import { doubleText, illegible, overflow, widenText } from './pages/legibility.ts';
import { tabWalk } from './pages/tab-walk.ts';

/** The pages that people need most, one of each kind. */
const PAGES = [
  '/',
  '/bezirke/iii/',
  '/bezirk-finden?q=Frohnhausen',
  '/termine/',
  '/kontakte/',
  '/konferenzen/iii-2027/',
  '/konferenzen/iii-2027/anmeldung/',
  '/gibt-es-nicht/',
];

/** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const AT_400_PERCENT = { width: 320, height: 256 };
const SMALL_PHONE = { width: 320, height: 640 };
/** What a thumb hits without trying. */
const THUMB = 44;

describe.each(PAGES)('%s', (address) => {
  it('can be read with text twice as large or set wider, on the narrowest screen', async () => {
    const { page } = await visit('essen', { screen: 'phone' });
    await page.setViewportSize(SMALL_PHONE);
    await page.goto(address);
    expect(await illegible(page), 'as it comes').toEqual([]);
    await doubleText(page);
    expect(await illegible(page), 'twice as large').toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    await page.goto(address);
    await widenText(page);
    expect(await illegible(page), 'set wider').toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('shows where the focus is, on a desk and at 400 %', async () => {
    const { page } = await visit('essen', { screen: 'desktop' });
    await page.goto(address);
    const wide = await tabWalk(page);
    expect(wide.problems).toEqual([]);
    expect(wide.stops[0]).toBe('Zum Inhalt');
    await page.setViewportSize(AT_400_PERCENT);
    await page.goto(address);
    expect((await tabWalk(page)).problems).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('has targets for a thumb, and says everything in colours chosen by the person', async () => {
    const { page } = await visit('essen', { screen: 'phone' });
    await page.goto(address);
    expect(await smallTargets(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await withoutLine(page)).toEqual([]);
  });
});

/** What one is meant to press and is too low for a thumb. */
function smallTargets(page: Page): Promise<string[]> {
  const actions =
    '.kern-btn, summary, input, select, .phone--large, .numeral-tile, .quilt a, .pills a, .pager a';
  // What nobody gets to with keys is no target: the field that only programs fill in.
  return page.locator(`:is(${actions}):not([tabindex="-1"]):visible`).evaluateAll(
    (elements, least) =>
      elements
        .map(
          (element) =>
            (element.matches('[type=checkbox]') && element.nextElementSibling) || element,
        )
        .filter((element) => element.getBoundingClientRect().height < least - 0.5)
        .map((element) => element.outerHTML.slice(0, 160)),
    THUMB,
  );
}

/** What stands out by its ground alone; the person's colours take that away. */
function withoutLine(page: Page): Promise<string[]> {
  const marked = '.kern-btn, .badge, .tag, .numeral-tile, .quilt a, .alert, .contact';
  return page.locator(`:is(${marked}):visible`).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { borderInlineStartStyle: style, borderInlineStartWidth: width } =
          getComputedStyle(element);
        return style === 'none' || parseFloat(width) < 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

it.each([360, 320])('on a phone %i wide the finder stands above the fold', async (width) => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.setViewportSize({ width, height: 640 });
  await page.goto('/');
  const button = await page.getByRole('button', { name: 'Finden' }).boundingBox();
  expect(button!.y + button!.height).toBeLessThan(640);
});

it('on a phone the person to call comes before the dates', async () => {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto('/bezirke/iii/');
  const phone = await page.locator('main a[href^="tel:"]').first().boundingBox();
  const date = await page.locator('main time').first().boundingBox();
  expect(phone!.y).toBeLessThan(date!.y);
});

it.each(['/bezirke/iii/', '/kontakte/'])(
  'printed, %s keeps people and dates and drops what one can only press',
  async (address) => {
    const { page } = await visit('essen', { screen: 'desktop' });
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    expect(await page.locator(':is(nav, button, .kern-btn, .quilt):visible').count()).toBe(0);
    expect(await illegible(page)).toEqual([]);
  },
);

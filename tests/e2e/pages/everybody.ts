import type { Page } from 'playwright-core';
import { accessibilityProblems, colourProblems } from '#tests/support/axe.ts';

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 900 };
/** A desktop at 400 % is as narrow as this (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 780 };

/** How much further than the window the page reaches to the side, in pixels. */
const overflow = () => document.documentElement.scrollWidth - window.innerWidth;

/**
 * What keeps people out of the page that is open: for axe, in light and dark, small and large; and
 * whether it has to be pushed sideways to be read.
 * @returns a text for each problem
 */
export async function problemsForPeople(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const note = (as: string, found: string[]) =>
    problems.push(...found.map((problem) => `${as}: ${problem}`));
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light' });
  note('phone', await accessibilityProblems(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('phone, dark', await colourProblems(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  note('desktop', await accessibilityProblems(page));
  for (const size of [DESKTOP, PHONE, NARROWEST]) {
    await page.setViewportSize(size);
    const pixels = await page.evaluate(overflow);
    if (pixels > 0) problems.push(`${pixels} pixels too wide for ${size.width}: ${page.url()}`);
  }
  return problems;
}

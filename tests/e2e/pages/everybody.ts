import type { Page } from 'playwright-core';
import { accessibilityProblems, colourProblems } from '#tests/support/axe.ts';
import { overflow } from './legibility.ts';

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 900 };
/** A desktop at 400 % is as narrow as this (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 780 };

interface Look {
  size: typeof PHONE;
  colorScheme: 'light' | 'dark';
  problems: (page: Page) => Promise<string[]>;
}

/** The full run looks at each size in each colour; else both sizes and both colours are seen once. */
const LOOKS: readonly Look[] =
  process.env['FULL'] === '1'
    ? [
        { size: PHONE, colorScheme: 'light', problems: accessibilityProblems },
        { size: PHONE, colorScheme: 'dark', problems: colourProblems },
        { size: DESKTOP, colorScheme: 'dark', problems: colourProblems },
        { size: DESKTOP, colorScheme: 'light', problems: accessibilityProblems },
      ]
    : [
        { size: PHONE, colorScheme: 'light', problems: accessibilityProblems },
        { size: DESKTOP, colorScheme: 'dark', problems: accessibilityProblems },
      ];

/**
 * What keeps people out of the page that is open: for axe, in light and dark, small and large; and
 * whether it has to be pushed sideways to be read.
 * @returns a text for each problem
 */
export async function problemsForPeople(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const { size, colorScheme, problems: problemsOf } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const found = await problemsOf(page);
    problems.push(...found.map((problem) => `${size.width} wide, ${colorScheme}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const size of [DESKTOP, PHONE, NARROWEST]) {
    await page.setViewportSize(size);
    const pixels = await overflow(page);
    if (pixels > 0) problems.push(`${pixels} pixels too wide for ${size.width}: ${page.url()}`);
  }
  return problems;
}

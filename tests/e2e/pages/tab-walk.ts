import type { Page } from 'playwright-core';

/** More stops than any page has that is walked to its end. */
const LIMIT = 160;

/**
 * Walks through a page by the Tab key alone, from its beginning until the focus leaves it.
 * @returns for each stop that somebody would lose sight of, what is wrong: out of view, covered by
 *   something else (WCAG 2.4.11), without a visible outline (WCAG 2.4.7), or without a name
 */
export async function tabWalk(page: Page): Promise<{ stops: string[]; problems: string[] }> {
  const stops: string[] = [];
  const problems: string[] = [];
  for (let press = 0; press < LIMIT; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) return { stops, problems };
    stops.push(stop.name);
    problems.push(...stop.problems.map((problem) => `${stop.name}: ${problem}`));
  }
  throw new Error(`The Tab key does not come to an end on ${page.url()}`);
}

function describeFocus() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const name = (
    focused.getAttribute('aria-label') ??
    (focused as HTMLInputElement).labels?.[0]?.innerText ??
    focused.textContent ??
    ''
  ).trim();
  const problems: string[] = [];
  if (name === '') problems.push(`has no name: ${focused.outerHTML.slice(0, 120)}`);
  const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const isSvg = focused instanceof SVGElement;
  if (x2 - x1 < 1 || y2 - y1 < 1) problems.push('is out of view');
  else if (!isSvg) {
    const on = document.elementFromPoint((x1 + x2) / 2, (y1 + y2) / 2);
    const isSeen = on !== null && (focused.contains(on) || on.contains(focused));
    if (!isSeen) problems.push(`is covered by ${on?.outerHTML.slice(0, 120)}`);
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const hasLine = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const area = isSvg ? focused.querySelector('path') : undefined;
  const isLit = area ? parseFloat(getComputedStyle(area).strokeWidth) > 10 : hasLine;
  if (!isLit) problems.push('shows no focus');
  return { name: name.replace(/\s+/g, ' '), problems };
}

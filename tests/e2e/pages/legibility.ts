import type { Page } from 'playwright-core';

/** Doubles the size of all text, as a person does in the settings of the browser (WCAG 1.4.4). */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
}

/** Sets lines, paragraphs, letters and words as wide as people may need them (WCAG 1.4.12). */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** How much further than the window the page reaches to the side, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Finds words that lie on other words, and words that their box cuts off.
 * @returns a readable text for each; empty when all can be read
 */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 4;
    const isDrawn = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('svg, .skip-links, .leaflet-container') &&
      !isForReadersOnly(element);
    const isForReadersOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isForReadersOnly(element.parentElement));
    const texts: { words: string; box: DOMRect; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const owner = node.parentElement!;
      if (words === '' || !isDrawn(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) texts.push({ words, box, owner });
    }
    const problems: string[] = [];
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.owner === other.owner) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.x, other.box.x);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.y, other.box.y);
        // Lines of large type stand closer than their boxes are high.
        const lines = Math.min(one.box.height, other.box.height) / 2;
        if (across > TOLERANCE && down > lines)
          problems.push(`${one.words} lies on ${other.words}`);
      }
      for (let box: Element | null = one.owner; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        const isScrolled = /auto|scroll/.test(overflowX + overflowY);
        const isCut =
          one.box.right > edge.right + TOLERANCE || one.box.bottom > edge.bottom + TOLERANCE;
        if (isCut && !isScrolled) problems.push(`${one.words} is cut off`);
      }
    });
    return problems;
  });
}

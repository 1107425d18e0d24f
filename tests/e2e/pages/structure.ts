import type { Page } from 'playwright-core';

/** What a screen reader makes of a page before reading it. */
export interface Structure {
  lang: string;
  dir: string;
  title: string;
  /** Levels of the headings in their order. */
  headings: number[];
  /** Landmarks that a page has once. */
  landmarks: { header: number; main: number; footer: number };
  /** Names of the navigations; each must differ. */
  navigations: string[];
  /** Ids that stand on the page more than once. */
  doubleIds: string[];
}

export function structureOf(page: Page): Promise<Structure> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const ids = all('[id]').map(({ id }) => id);
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1))),
      landmarks: {
        header: all('body > header').length,
        main: all('main').length,
        footer: all('body > footer').length,
      },
      navigations: all('nav').map((nav) => nav.getAttribute('aria-label') ?? ''),
      doubleIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
}

/** Whether each heading is at most one level below the one before it. */
export function skipsLevels(headings: readonly number[]): boolean {
  return headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
}

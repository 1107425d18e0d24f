import { beforeAll, describe, expect, it } from 'vitest';
import { measureFirstViews, tableOf, type FirstView } from '#tests/bench/first-view.ts';
import { sharedBrowser, siteUrl } from '#tests/support/browser.ts';

/** Every template is loaded first. */
const MINUTES = 5 * 60_000;
const CONTENT_BYTES = 14_000;
const MAP_BYTES = 70_000;

let views: FirstView[];
beforeAll(async () => {
  views = await measureFirstViews(siteUrl('essen'), await sharedBrowser());
  process.stdout.write(`\n${tableOf(views)}\n\n`);
}, MINUTES);

describe('on first view', () => {
  it('a page of content needs at most 14 kB of HTML, CSS and JavaScript', () => {
    for (const { path, isMap, html, css, js } of views) {
      if (!isMap) expect(html + css + js, path).toBeLessThanOrEqual(CONTENT_BYTES);
    }
  });

  it('a page with a map needs at most 70 kB in all', () => {
    for (const { path, isMap, total } of views) {
      if (isMap) expect(total, path).toBeLessThanOrEqual(MAP_BYTES);
    }
  });

  it('nothing holds up reading but one stylesheet', () => {
    for (const { path, isMap, stylesheets } of views) {
      if (!isMap) expect(stylesheets, path).toBe(1);
    }
  });

  it('everything that brotli makes smaller comes in it', () => {
    for (const { path, uncompressed } of views) expect(uncompressed, path).toEqual([]);
  });
});

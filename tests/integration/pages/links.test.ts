import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitLocale } from '#config/routes.ts';
import { locales } from '#i18n/locales.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { sitemapPaths } from '#tests/support/sitemap.ts';
import { crawl, type CrawledPage } from './crawl.ts';

/** Not a file, and not the same page asked in another way. */
const isPage = ({ path, html }: CrawledPage) => html !== '' && !path.includes('?');

describe.each(['essen', 'erkrath', 'zweibruck', 'ohnebezirk'])(
  'every page of %s that links lead to',
  (town) => {
    let site: ServedSite;
    let pages: CrawledPage[];
    beforeAll(async () => {
      site = await serveSite(town);
      pages = await crawl(site.url, town === 'zweibruck' ? () => true : undefined);
    });
    afterAll(() => site.close());

    it('is there, at the address that the link names', () => {
      const broken = pages.filter(({ status }) => status !== 200);
      expect(broken.map(({ path, status }) => `${status} ${path}`)).toEqual([]);
    });

    it('has what links to a part of it promise', () => {
      const byPath = new Map(pages.map((page) => [page.path, page]));
      const missing = pages
        .flatMap(({ links }) => links)
        .filter((link) => link.includes('#'))
        .filter((link) => {
          const [path = '', id = ''] = link.split('#');
          return !byPath.get(path)?.html.includes(`id="${id}"`);
        });
      expect([...new Set(missing)]).toEqual([]);
    });

    it('has a title of its own and says what it is about', () => {
      const titles = pages
        .filter(isPage)
        .map(({ path, title }) => splitLocale(path).locale + title);
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
      for (const { path, html } of pages.filter(isPage)) {
        const { lang, dir } = locales[splitLocale(path).locale];
        expect(html, path).toContain(`<html lang="${lang}" dir="${dir}">`);
        expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
      }
    });

    it('is told to search engines if they may show it', async () => {
      const told = await sitemapPaths(site.url);
      // In other languages only what is translated is told; `discovery/meta.test.ts` sees to that.
      const indexed = pages.filter(
        (page) =>
          isPage(page) &&
          splitLocale(page.path).locale === 'de' &&
          !page.html.includes('<meta name="robots" content="noindex"'),
      );
      expect(indexed.map(({ path }) => path).filter((path) => !told.includes(path))).toEqual([]);
    });

    it('shows no word that only programs use', () => {
      for (const { path, html } of pages) {
        const text = html.replace(/<pre\b[^]*?<\/pre>/g, '').replace(/<[^>]+>/g, ' ');
        expect(text, path).not.toMatch(/\b(undefined|NaN|null|\[object)\b|\{\w+\}/);
      }
    });
  },
);

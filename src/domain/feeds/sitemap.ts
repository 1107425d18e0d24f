import { element, xmlDocument } from './xml.ts';

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A page of a sitemap; all addresses are absolute. */
export interface SitemapEntry {
  url: string;
  /** ISO 8601 */
  lastChange?: string | undefined;
  translations: readonly { hreflang: string; url: string }[];
}

/** A sitemap (sitemaps.org), with the languages of each page as search engines read them. */
export function sitemap(pages: readonly SitemapEntry[]): string {
  const urls = pages.map(({ url, lastChange, translations }) =>
    element(
      'url',
      {},
      element('loc', {}, url),
      lastChange === undefined ? undefined : element('lastmod', {}, lastChange),
      ...translations.map(({ hreflang, url: href }) =>
        element('xhtml:link', { rel: 'alternate', hreflang, href }),
      ),
    ),
  );
  return xmlDocument(element('urlset', { xmlns: SITEMAPS, 'xmlns:xhtml': XHTML }, ...urls));
}

/** The list of all sitemaps, by their absolute addresses. */
export function sitemapIndex(urls: readonly string[]): string {
  const sitemaps = urls.map((url) => element('sitemap', {}, element('loc', {}, url)));
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAPS }, ...sitemaps));
}

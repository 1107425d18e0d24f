import { splitLocale } from '#config/routes.ts';

/** A page that was found by following links. */
export interface CrawledPage {
  path: string;
  status: number;
  html: string;
  title: string;
  /** Addresses on the same site that it links to, with their fragments. */
  links: string[];
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

function linksOf(html: string, url: string): string[] {
  const base = new URL(url);
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(unescape(href), base))
    .filter(({ origin }) => origin === base.origin)
    .map(({ pathname, search, hash }) => pathname + search + hash);
}

async function read(site: string, path: string): Promise<CrawledPage> {
  const response = await fetch(site + path, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  const html = type.startsWith('text/html') ? await response.text() : '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return { path, status: response.status, html, title, links: linksOf(html, site + path) };
}

/** A language is the same pages again, with other words: one is enough to see how they hang together. */
const isGerman = (path: string) => splitLocale(path).locale === 'de';

/**
 * Reads the site as far as links lead from the start page: every page once.
 * @param isWanted says which pages; without it, the German ones
 */
export async function crawl(site: string, isWanted = isGerman): Promise<CrawledPage[]> {
  const pages = new Map<string, CrawledPage>();
  const waiting = ['/'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const page = await read(site, path);
    pages.set(path, page);
    waiting.push(...page.links.map((link) => link.replace(/#.*/, '')).filter(isWanted));
  }
  return [...pages.values()];
}

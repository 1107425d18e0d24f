/** The addresses of all pages that a site tells search engines, from its root: `/bezirke/`. */
export async function sitemapPaths(site: string): Promise<string[]> {
  const text = await (await fetch(`${site}/sitemap-de.xml`)).text();
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** A page as a server sends it. */
export interface ReadPage {
  path: string;
  status: number;
  html: string;
}

/** A server that is asked for everything at once says, rightly, that it is busy. */
const AT_ONCE = 4;

/** All those pages, each read once. */
export async function readSitemap(site: string): Promise<ReadPage[]> {
  const paths = await sitemapPaths(site);
  const pages: ReadPage[] = [];
  const readOn = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      const response = await fetch(site + path);
      pages.push({ path, status: response.status, html: await response.text() });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return pages;
}

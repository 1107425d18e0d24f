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

/** All those pages, each read once. */
export async function readSitemap(site: string): Promise<ReadPage[]> {
  const paths = await sitemapPaths(site);
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(site + path);
      return { path, status: response.status, html: await response.text() };
    }),
  );
}

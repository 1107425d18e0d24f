import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { sitemap } from '#domain/feeds/sitemap.ts';
import { sitemapLocales, sitemapPages } from '#collections/site/sitemap.ts';

export const prerender = false;

/** All pages in a language that search engines may show. */
export const GET: APIRoute = async ({ url: { origin }, params, locals }) => {
  const locale = (await sitemapLocales()).find((code) => code === params['locale']);
  if (!locale) return new Response(null, { status: 404 });
  locals.page.validUntil = addDays(locals.now, 1);
  const pages = await sitemapPages(locale, locals.now);
  const entries = pages.map(({ address, lastChange, translations }) => ({
    url: origin + address,
    lastChange,
    translations: translations.map(({ hreflang, address: to }) => ({ hreflang, url: origin + to })),
  }));
  return new Response(sitemap(entries), { headers: { 'Content-Type': 'application/xml' } });
};

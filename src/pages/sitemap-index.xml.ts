import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { sitemapIndex } from '#domain/feeds/sitemap.ts';
import { sitemapLocales } from '#collections/site/sitemap.ts';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';

export const prerender = false;

/** The sitemaps, one for each language. */
export const GET: APIRoute = async ({ url, locals }) => {
  locals.page.validUntil = addDays(locals.now, 1);
  const locales = await sitemapLocales();
  const addresses = locales.map(
    (locale) => url.origin + href('sitemap', { locale }, defaultLocale),
  );
  return new Response(sitemapIndex(addresses), { headers: { 'Content-Type': 'application/xml' } });
};

import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { routes } from '#config/routes.ts';

export const prerender = false;

/**
 * Everybody may read everything. What is not for search engines says so itself (`noindex`), which
 * they could not see on pages that they must not read.
 */
export const GET: APIRoute = ({ url, locals }) => {
  locals.page.validUntil = addDays(locals.now, 1);
  const sitemap = url.origin + routes.sitemapIndex.path;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

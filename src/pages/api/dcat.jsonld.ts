import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { dataCatalogue } from '#collections/open-data/catalogue.ts';

export const prerender = false;

/** The catalogue for data portals; not built, because only the server knows where the site is. */
export const GET: APIRoute = async ({ url, locals }) => {
  locals.page.validUntil = addDays(locals.now, 1);
  return Response.json(await dataCatalogue(url.origin), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};

import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { getFinder } from '#collections/finder/finder.ts';

export const prerender = false;

/** `GET /api/finder?q=`: which quarters and districts a text may mean, as JSON. */
export const GET: APIRoute = async ({ url, locals }) => {
  locals.page.validUntil = addDays(locals.now, 1);
  const finder = await getFinder();
  return Response.json(finder.find(url.searchParams.get('q') ?? ''));
};

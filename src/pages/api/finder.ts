import type { APIRoute } from 'astro';
import { getFinder } from '#collections/finder.ts';

export const prerender = false;

/** `GET /api/finder?q=`: which quarters and districts a text may mean, as JSON. */
export const GET: APIRoute = async ({ url }) => {
  const finder = await getFinder();
  return Response.json(finder.find(url.searchParams.get('q') ?? ''), {
    headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
  });
};

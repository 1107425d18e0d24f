import type { APIRoute } from 'astro';
import { seriesFeed } from '#collections/feeds/requests.ts';
import { atomResponse } from '#server/feeds/feed-responses.ts';

export const prerender = false;

/** The dates of a series for feed readers. */
export const GET: APIRoute = async (context) => {
  const found = await seriesFeed(context);
  if (!found) return new Response(null, { status: 404 });
  if (found.validUntil) context.locals.page.validUntil = found.validUntil;
  return atomResponse(found.feed);
};

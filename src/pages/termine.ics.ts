import type { APIRoute } from 'astro';
import { townFeed } from '#collections/feeds/requests.ts';
import { calendarResponse } from '#server/feeds/feed-responses.ts';

export const prerender = false;

/** All dates, or those that fit a filter, for calendar programs. */
export const GET: APIRoute = async (context) => {
  const found = await townFeed(context);
  if (!found) return new Response(null, { status: 404 });
  if (found.validUntil) context.locals.page.validUntil = found.validUntil;
  return calendarResponse(found.feed, 'termine');
};

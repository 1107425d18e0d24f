import type { APIRoute } from 'astro';
import { eventFile } from '#collections/feeds/requests.ts';
import { calendarResponse } from '#server/feeds/feed-responses.ts';

export const prerender = false;

/** An event with all its meetings, to be saved in a calendar. */
export const GET: APIRoute = async (context) => {
  const found = await eventFile(context);
  if (!found) return new Response(null, { status: 404 });
  if (found.validUntil) context.locals.page.validUntil = found.validUntil;
  return calendarResponse(found.feed, context.params['slug'] ?? '');
};

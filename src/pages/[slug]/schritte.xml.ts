import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { stepFeed } from '#collections/feeds/steps.ts';
import { atomResponse } from '#server/feeds/feed-responses.ts';

// Not built, because only the server knows where the site is.
export const prerender = false;

/** The steps of a text page, for feed readers. */
export const GET: APIRoute = async (context) => {
  const feed = await stepFeed(context);
  if (!feed) return new Response(null, { status: 404 });
  const { now, page } = context.locals;
  page.validUntil = addDays(now, 1);
  return atomResponse(feed);
};

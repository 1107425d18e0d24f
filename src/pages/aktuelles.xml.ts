import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { newsFeed } from '#collections/feeds/news.ts';
import { atomResponse } from '#server/feeds/feed-responses.ts';

// Not built, because only the server knows where the site is.
export const prerender = false;

/** All notices, for feed readers. */
export const GET: APIRoute = async (context) => {
  const { now, page } = context.locals;
  page.validUntil = addDays(now, 1);
  return atomResponse(await newsFeed(context));
};

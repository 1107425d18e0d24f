import type { APIRoute } from 'astro';
import { dateFilter, isWorthKeeping } from '#collections/calendar/filters.ts';
import { eventsJson } from '#collections/open-data/events.ts';

export const prerender = false;

/** All dates, or those that fit a filter, as JSON. */
export const GET: APIRoute = async ({ url, locals }) => {
  const filter = await dateFilter(url.searchParams);
  const { data, validUntil } = await eventsJson(filter, { now: locals.now, origin: url.origin });
  if (isWorthKeeping(filter)) locals.page.validUntil = validUntil;
  return Response.json(data);
};

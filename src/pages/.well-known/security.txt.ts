import type { APIRoute } from 'astro';
import { addDays } from 'date-fns/addDays';
import { securityText } from '#collections/site/security.ts';

export const prerender = false;

/** To whom one tells that the website has a weak spot (RFC 9116). */
export const GET: APIRoute = async ({ url, locals }) => {
  const text = await securityText(url.origin);
  if (text === undefined) return new Response(null, { status: 404 });
  locals.page.validUntil = addDays(locals.now, 1);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

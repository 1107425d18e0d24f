import type { APIRoute } from 'astro';
import { getMark } from '#collections/site/mark.ts';

export const prerender = true;

/** The mark of the site, in the browser's tab and beside its name. */
export const GET: APIRoute = async () =>
  new Response(await getMark(), { headers: { 'Content-Type': 'image/svg+xml' } });

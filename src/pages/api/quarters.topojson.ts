import type { APIRoute } from 'astro';
import { quartersTopoJson } from '#collections/open-data/borders.ts';

export const prerender = true;

/** The borders for the map in the browser: about half the bytes of the GeoJSON. */
export const GET: APIRoute = async () => Response.json((await quartersTopoJson()) ?? null);

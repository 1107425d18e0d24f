import type { APIRoute } from 'astro';
import { quartersGeoJson } from '#collections/open-data/borders.ts';

export const prerender = true;

export const GET: APIRoute = async () => Response.json(await quartersGeoJson());

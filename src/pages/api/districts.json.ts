import type { APIRoute } from 'astro';
import { districtsJson } from '#collections/open-data/districts.ts';

export const prerender = true;

export const GET: APIRoute = async () => Response.json(await districtsJson());

import type { APIRoute } from 'astro';
import { quartersCsv } from '#collections/open-data/table.ts';

export const prerender = true;

export const GET: APIRoute = async () => new Response(await quartersCsv());

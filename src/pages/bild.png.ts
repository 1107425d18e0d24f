import type { APIRoute } from 'astro';
import { sitePicture } from '#collections/site/social-pictures.ts';
import { drawPicture } from '#server/pictures/draw-picture.ts';

export const prerender = true;

/** What messengers show beside a link to a page without a picture of its own. */
export const GET: APIRoute = async () => new Response(await drawPicture(await sitePicture()));

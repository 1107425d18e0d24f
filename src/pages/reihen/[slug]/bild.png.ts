import type { APIRoute } from 'astro';
import { seriesRecords } from '#collections/events/records.ts';
import { slugPaths } from '#collections/site/paths.ts';
import { seriesPicture } from '#collections/site/social-pictures.ts';
import { drawPicture } from '#server/pictures/draw-picture.ts';

export const prerender = true;

export const getStaticPaths = async () => slugPaths((await seriesRecords()).keys());

/** What messengers show beside a link to a series. */
export const GET: APIRoute = async ({ params }) => {
  const picture = await seriesPicture(params['slug'] ?? '');
  return picture ? new Response(await drawPicture(picture)) : new Response(null, { status: 404 });
};

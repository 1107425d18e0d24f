import type { APIRoute } from 'astro';
import { conferenceRecords } from '#collections/conferences/records.ts';
import { slugPaths } from '#collections/site/paths.ts';
import { conferencePicture } from '#collections/site/social-pictures.ts';
import { drawPicture } from '#server/pictures/draw-picture.ts';

export const prerender = true;

export const getStaticPaths = async () => slugPaths((await conferenceRecords()).keys());

/** What messengers show beside a link to a conference. */
export const GET: APIRoute = async ({ params }) => {
  const picture = await conferencePicture(params['slug'] ?? '');
  return picture ? new Response(await drawPicture(picture)) : new Response(null, { status: 404 });
};

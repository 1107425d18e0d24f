import type { APIRoute } from 'astro';
import { fileBytes, fileNames } from '#collections/files.ts';

export const prerender = true;

export const getStaticPaths = async () => (await fileNames()).map((file) => ({ params: { file } }));

/** A file of the town, such as a PDF; the server tells its type by its name. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await fileBytes(params['file']!)));

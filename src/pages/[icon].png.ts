import type { APIRoute } from 'astro';
import { appIcons, getAppIcon, type AppIconName } from '#collections/site/app-icons.ts';

export const prerender = true;

export function getStaticPaths() {
  return Object.keys(appIcons).map((icon) => ({ params: { icon } }));
}

/** The site on a home screen. */
export const GET: APIRoute<object, { icon: AppIconName }> = async ({ params }) =>
  new Response(new Uint8Array(await getAppIcon(params.icon)), {
    headers: { 'Content-Type': 'image/png' },
  });

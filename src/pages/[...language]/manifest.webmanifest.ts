import type { APIRoute } from 'astro';
import { getManifest } from '#collections/site/manifest.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { Locale } from '#schemas/text.ts';

export const prerender = true;

/** One for each language of the site; the first has no prefix. */
export async function getStaticPaths() {
  const { locales } = await getMunicipality();
  return locales.map((locale) => ({
    params: { language: locale === defaultLocale ? undefined : locale },
    props: { locale },
  }));
}

/** What a phone needs to keep the site on its home screen. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(await getManifest(props.locale)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });

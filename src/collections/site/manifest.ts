import type { Locale } from '#schemas/text.ts';
import { colours } from '#config/colours.ts';
import { href } from '#config/routes.ts';
import { localize } from '#i18n/local-text.ts';
import { locales } from '#i18n/locales.ts';
import { appIcons } from './app-icons.ts';
import { markColours } from './mark.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** What a phone shows of the site on its home screen (W3C, Web Application Manifest). */
export async function getManifest(locale: Locale): Promise<object> {
  const { name, siteName, description } = await getMunicipality();
  const { lang, dir } = locales[locale];
  const start = href('start', {}, locale);
  return {
    id: start,
    name: `${localize(siteName, locale).text} – ${name}`,
    short_name: name,
    description: localize(description, locale).text,
    ...{ lang, dir },
    start_url: start,
    scope: '/',
    display: 'minimal-ui',
    theme_color: (await markColours()).light,
    background_color: colours.paper,
    icons: Object.entries(appIcons).map(([icon, { size, ...how }]) => ({
      src: `/${icon}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'maskable' in how ? 'maskable' : 'any',
    })),
  };
}

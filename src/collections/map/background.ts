import type { Locale } from '#schemas/text.ts';
import { localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** The street map that a visitor may lay under the districts. */
export interface BackgroundMapView {
  /** Address of a tile, with `{z}`, `{x}` and `{y}` in it. */
  tiles: string;
  /** The one server that the tiles come from. */
  origin: string;
  provider: string;
  credit: string;
  privacyNote: LocalText | undefined;
}

/** The town's street map; undefined where it has none. */
export async function getBackgroundMap(locale: Locale): Promise<BackgroundMapView | undefined> {
  const { background } = (await getMunicipality()).map;
  if (!background) return undefined;
  const { url: tiles, provider, credit } = background;
  const privacyNote = localizeOptional(background.privacyNote, locale);
  return { tiles, origin: new URL(tiles).origin, provider, credit, privacyNote };
}

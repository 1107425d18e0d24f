import type { Locale } from '#schemas/text.ts';
import type { OfferFilter } from '#domain/offers/filter.ts';
import { useTranslations } from '#i18n/translate.ts';
import { getTownMap, type TownMapView } from '#collections/map/maps.ts';
import { offersHref } from './filters.ts';
import { offersFor } from './lists.ts';

/** The drawn map with the number of offers in each district. */
export type OfferMapView = Pick<TownMapView, 'viewBox' | 'areas'>;

/**
 * The drawn map with the number of offers in each district; what else is looked for stays. Undefined
 * for a town without districts or geometry, whose list says the same.
 */
export async function getOfferMap(
  filter: OfferFilter,
  locale: Locale,
): Promise<OfferMapView | undefined> {
  const map = await getTownMap(locale);
  if (!map || map.areas.length === 0) return undefined;
  const t = useTranslations(locale);
  const areas = map.areas.map(async (area) => {
    const here = { ...filter, district: area.slug, quarter: undefined };
    const count = (await offersFor(here)).length;
    return {
      ...area,
      // The borders of the quarters would be more bytes than the list.
      inner: '',
      href: offersHref(here, locale),
      label: `${area.label} (${count})`,
      name: t('offers.countIn', { count, title: area.name }),
    };
  });
  return { viewBox: map.viewBox, areas: await Promise.all(areas) };
}

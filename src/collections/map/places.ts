import { coarsePath } from '#domain/geometry/coarse-path.ts';
import type { Locale } from '#schemas/text.ts';
import { getTownMap } from './maps.ts';
import type { QuarterView } from '#collections/districts/quarters.ts';

/** A small drawing of the town with one quarter in it, as SVG path data. */
export interface PlaceMapView {
  viewBox: string;
  /** All districts but its own; in a town without districts, all quarters. */
  others: string;
  district: string | undefined;
  quarter: string;
}

/** Units of the drawing that become one: enough for a picture of a thumb's width or two. */
const GRID = 6;

/** Where a quarter lies; undefined for a town without geometry. */
export async function getPlaceMap(
  quarter: QuarterView,
  locale: Locale,
): Promise<PlaceMapView | undefined> {
  const map = await getTownMap(locale);
  const own = map?.quarters.find(({ slug }) => slug === quarter.slug);
  if (!map || !own) return undefined;
  const shapes = map.areas.length > 0 ? map.areas : map.quarters;
  const district = map.areas.find(({ slug }) => slug === quarter.district);
  const others = shapes.filter((shape) => shape !== district).map(({ d }) => d);
  const size = map.viewBox.split(' ').map((length) => Math.ceil(Number(length) / GRID));
  return {
    viewBox: size.join(' '),
    others: coarsePath(others.join(''), GRID),
    district: district && coarsePath(district.d, GRID),
    quarter: coarsePath(own.d, GRID),
  };
}

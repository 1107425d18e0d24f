import { placeNames, type NameLabel } from '#domain/geometry/name-labels.ts';
import type { Locale } from '#schemas/text.ts';
import type { FinderChoice } from '#collections/finder/answers.ts';
import { getTownMap, type MapArea, type MapQuarter } from './maps.ts';

/** The town as drawn for a question: what may be meant stands out and has its name. */
export interface ChoiceMapView {
  viewBox: string;
  others: MapArea[];
  districts: MapArea[];
  quarters: MapQuarter[];
  names: NameLabel[];
}

/** More names than these would hide what they name; then districts with several show their label. */
const MOST_NAMES = 4;
/** Of the names, in units of a viewBox that is 800 wide; as large as 14 px on a phone. */
const SIZE = { width: 800, font: 36 };

/** Draws what is open among some districts; undefined for a town without a map. */
export async function choiceMap(
  choices: readonly FinderChoice[],
  locale: Locale,
): Promise<ChoiceMapView | undefined> {
  const map = await getTownMap(locale);
  if (!map || map.areas.length === 0) return undefined;
  const meant = new Set(choices.map(({ district }) => district.slug));
  const slugs = new Set(choices.flatMap(({ quarters }) => quarters.map(({ slug }) => slug)));
  const districts = map.areas.filter(({ slug }) => meant.has(slug));
  const quarters = map.quarters.filter(({ slug }) => slugs.has(slug));
  return {
    viewBox: map.viewBox,
    others: map.areas.filter(({ slug }) => !meant.has(slug)),
    districts,
    quarters,
    names: placeNames(
      districts.flatMap((area) => namesIn(area, quarters)),
      SIZE,
    ),
  };
}

/** "IV Schönebeck" where few quarters are open, else "IV". */
function namesIn({ slug, label, labelX, labelY }: MapArea, all: MapQuarter[]): NameLabel[] {
  const own = all.filter(({ district }) => district === slug);
  const crowded = own.length > 1 && all.length > MOST_NAMES;
  if (own.length === 0 || crowded) return [{ text: label, x: labelX, y: labelY }];
  return own.map(({ name, labelX: x, labelY: y }) => ({ text: `${label} ${name}`, x, y }));
}

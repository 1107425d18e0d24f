import type { Locale } from '#schemas/text.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRefs } from './district-refs.ts';
import { getFinder } from './finder.ts';
import { quartersOfDistrict } from './quarters.ts';

/** What somebody answers who does not know the district either; then it goes to all of the town. */
export const UNKNOWN_DISTRICT = 'unbekannt';

/** Where a message comes from. */
export interface MessagePlace {
  /** Slug of the district, or empty for the whole town; undefined where it is still to be asked. */
  district: string | undefined;
  /** The districts that the place may lie in, as choices of a form; empty where it is certain. */
  choices: { value: string; label: string }[];
}

/**
 * Finds the district of a place as the finder does. What it does not know is no mistake: the message
 * then goes to the whole town.
 * @param place as somebody has typed it
 * @param chosen the answer, if they have been asked for the district
 */
export async function messagePlace(
  place: string,
  chosen: string,
  locale: Locale,
): Promise<MessagePlace> {
  const { ask, matches } = (await getFinder()).find(place);
  const [first] = matches;
  if (ask !== 'district') return { district: first?.districts[0]?.slug ?? '', choices: [] };
  const quarters = new Set(matches.flatMap((match) => match.quarters.map(({ slug }) => slug)));
  const slugs = matches.flatMap(({ districts }) => districts.map(({ slug }) => slug));
  const refs = await districtRefs(slugs, locale);
  const possible = await Promise.all(
    refs.map(async ({ slug: value, title }) => {
      const own = await quartersOfDistrict(value, locale);
      const names = own.filter(({ slug }) => quarters.has(slug)).map(({ name }) => name);
      return { value, label: names.length > 0 ? `${title}: ${names.join(', ')}` : title };
    }),
  );
  const unknown = useTranslations(locale)('message.districtUnknown');
  const choices = [...possible, { value: UNKNOWN_DISTRICT, label: unknown }];
  const answer = choices.find(({ value }) => value === chosen)?.value;
  return { district: answer === UNKNOWN_DISTRICT ? '' : answer, choices };
}

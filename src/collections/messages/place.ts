import type { Match } from '#domain/finder/types.ts';
import type { Locale } from '#schemas/text.ts';
import { listFormat } from '#i18n/list-format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRefs } from '#collections/districts/refs.ts';
import { getFinder } from '#collections/finder/finder.ts';
import { quartersOfDistrict } from '#collections/districts/quarters.ts';

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
 * Finds the district of a place as the finder does, but goes by nothing that is only similar: nobody
 * sees where a message goes before it has gone. Then it asks back. What the finder does not know at all
 * is no mistake: the message goes to the whole town.
 * @param place as somebody has typed it
 * @param chosen the answer, if they have been asked for the district
 */
export async function messagePlace(
  place: string,
  chosen: string,
  locale: Locale,
): Promise<MessagePlace> {
  const finder = await getFinder();
  const { ask, matches: named } = finder.findNamed(place);
  if (named.length > 0 && ask !== 'district') return certain(named[0]?.districts[0]?.slug);
  const matches = named.length > 0 ? named : finder.find(place).matches;
  const possible = await districtChoices(matches, locale, named.length > 0);
  // Also where there are no districts to choose from.
  if (possible.length === 0) return certain(undefined);
  const unknown = useTranslations(locale)('message.districtUnknown');
  const choices = [...possible, { value: UNKNOWN_DISTRICT, label: unknown }];
  const answer = choices.find(({ value }) => value === chosen)?.value;
  return { district: answer === UNKNOWN_DISTRICT ? '' : answer, choices };
}

const certain = (district = ''): MessagePlace => ({ district, choices: [] });

/** The districts of some matches, each with what of them lies in it. @param named by their own name */
async function districtChoices(matches: Match[], locale: Locale, named: boolean) {
  const quarters = new Set(matches.flatMap((match) => match.quarters.map(({ slug }) => slug)));
  const slugs = [...new Set(matches.flatMap(({ districts }) => districts.map(({ slug }) => slug)))];
  const refs = await districtRefs(slugs, locale);
  const list = listFormat(locale);
  return Promise.all(
    refs.map(async ({ slug: value, title }) => {
      const own = await quartersOfDistrict(value, locale);
      const names = named
        ? own.filter(({ slug }) => quarters.has(slug)).map(({ name }) => name)
        : matches
            .filter((match) => match.districts.some(({ slug }) => slug === value))
            .map(({ label }) => label);
      return { value, label: names.length > 0 ? `${title}: ${list.format(names)}` : title };
    }),
  );
}

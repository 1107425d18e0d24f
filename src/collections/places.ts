import type { Place } from '#schemas/occasion.ts';
import type { Locale } from '#schemas/text.ts';
import { localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { getQuarter, type QuarterView } from '#collections/districts/quarters.ts';

/** Where something takes place, as a page says it. */
export interface PlaceView {
  /** In one line for lists: the house, else the street. */
  short: string | undefined;
  lines: string[];
  quarter: QuarterView | undefined;
  entrance: LocalText | undefined;
  directions: LocalText | undefined;
  accessibility: LocalText | undefined;
}

/** A place ready to show; undefined while it is not known. */
export async function placeView(
  place: Place | undefined,
  locale: Locale,
): Promise<PlaceView | undefined> {
  if (!place) return undefined;
  const lines = addressLines(place);
  return {
    short: shortPlace(place),
    lines,
    quarter: await getQuarter(place.quarter, locale),
    entrance: localizeOptional(place.entrance, locale),
    directions: localizeOptional(place.directions, locale),
    accessibility: localizeOptional(place.accessibility, locale),
  };
}

/** The house, else the street, in one line for lists; the rest only where a page needs it. */
export function shortPlace(place: Place | undefined): string | undefined {
  return addressLines(place).slice(0, 2).join(', ') || undefined;
}

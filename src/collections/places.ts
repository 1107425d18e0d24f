import type { Conference } from '#schemas/conference.ts';
import type { Locale } from '#schemas/text.ts';
import { localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { addressLines } from './contact-views.ts';
import { getQuarter, type QuarterView } from './quarters.ts';

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
  place: Conference['place'],
  locale: Locale,
): Promise<PlaceView | undefined> {
  if (!place) return undefined;
  const lines = addressLines(place);
  return {
    short: lines.slice(0, 2).join(', ') || undefined,
    lines,
    quarter: await getQuarter(place.quarter, locale),
    entrance: localizeOptional(place.entrance, locale),
    directions: localizeOptional(place.directions, locale),
    accessibility: localizeOptional(place.accessibility, locale),
  };
}

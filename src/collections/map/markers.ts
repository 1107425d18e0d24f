import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { isolate } from '#i18n/isolate.ts';
import { useTranslations } from '#i18n/translate.ts';
import { listCoordinators, type CoordinatorView } from '#collections/contacts/coordinators.ts';
import type { DateRowView } from '#collections/calendar/rows.ts';
import { listDates } from '#collections/calendar/dates.ts';
import type { DistrictRef } from '#collections/districts/refs.ts';
import { formatsFor } from '#collections/formats.ts';
import { getQuarter } from '#collections/districts/quarters.ts';

/** An office or a coming conference that is known to be in a quarter: a sign on the map, a row beside it. */
export interface MapMarker {
  /** Slug of the quarter. Addresses have no coordinates, so the sign stands in its middle. */
  quarter: string;
  href: string;
  /** On the map: "Büro", "4. März". */
  short: string;
  /** "4. März 2027 im Stadtteil Frohnhausen" */
  label: string;
  districts: DistrictRef[];
  /** Who sits there, or what takes place. */
  about: LocalText;
  example: boolean;
}

export interface MapMarkers {
  offices: MapMarker[];
  /** Coming conferences, soonest first; what was called off is left out. */
  dates: MapMarker[];
  /** Until when these are the coming dates. */
  validUntil: Date;
}

/** A map with more signs than this helps nobody; signs of every small event would hide each other. */
const MOST_DATES = 24;

/** What the map shows besides districts and quarters, at an instant. */
export async function mapMarkers(now: Date, locale: Locale): Promise<MapMarkers> {
  const asked = { now, locale, conferences: true, most: { upcoming: MOST_DATES } };
  const { upcoming, validUntil } = await listDates(asked);
  const coming = upcoming.filter(({ cancelled }) => !cancelled);
  const offices = (await listCoordinators(locale)).map((it) => officeMarker(it, locale));
  const dates = coming.map((row) => dateMarker(row, locale));
  return { offices: await known(offices), dates: await known(dates), validUntil };
}

async function known(markers: Promise<MapMarker | undefined>[]): Promise<MapMarker[]> {
  return (await Promise.all(markers)).filter((marker) => marker !== undefined);
}

async function officeMarker(
  coordinator: CoordinatorView,
  locale: Locale,
): Promise<MapMarker | undefined> {
  const quarter = await getQuarter(coordinator.officeQuarter, locale);
  if (!quarter) return undefined;
  const t = useTranslations(locale);
  const { districts, name, office, example } = coordinator;
  const who = name ?? t('contact.vacant');
  return {
    quarter: quarter.slug,
    href: contactHref(districts[0], locale),
    short: t('map.office'),
    label: t('map.officeIn', { quarter: quarter.name }),
    districts,
    about: { text: [who, isolate(office.join(', '), locale)].join(t('list.separator')) },
    example,
  };
}

function contactHref(district: DistrictRef | undefined, locale: Locale): string {
  return district ? `${district.href}#kontakt` : href('contacts', {}, locale);
}

async function dateMarker(row: DateRowView, locale: Locale): Promise<MapMarker | undefined> {
  const quarter = await getQuarter(row.quarter, locale);
  const { day, month, date, districts, title, example } = row;
  if (!quarter || !date || !day || !month) return undefined;
  const t = useTranslations(locale);
  return {
    quarter: quarter.slug,
    href: row.href,
    short: t('map.dayAndMonth', { day, month }),
    label: t('map.dateIn', { date: formatsFor(locale).date(date), quarter: quarter.name }),
    districts,
    about: title,
    example,
  };
}

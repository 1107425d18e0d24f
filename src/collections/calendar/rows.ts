import { isDated, type CalendarEntry } from '#domain/calendar/entry.ts';
import { isCancelled, latestNote, movedFrom } from '#domain/calendar/history.ts';
import { phaseOf } from '#domain/calendar/phase.ts';
import { registrationState, type RegistrationState } from '#domain/calendar/registration-state.ts';
import type { Locale, Text } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import { localize, localizeOptional, type LocalText } from '#i18n/local-text.ts';
import { isolate } from '#i18n/isolate.ts';
import { useTranslations } from '#i18n/translate.ts';
import { districtRefs, type DistrictRef } from '#collections/districts/refs.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { isConference, occasionHref, type Occasion } from './occasions.ts';
import { dayFigure, whenWords, type DayFigure } from './when-words.ts';
import { shortPlace } from '#collections/places.ts';
import { registrationTerms } from '#collections/registration/terms.ts';
import { availability, type SeatCounts } from '#collections/registration/seats.ts';

/** One date as a row of a list says it, at an instant. */
export interface DateRowView extends Partial<DayFigure> {
  slug: string;
  href: string;
  title: LocalText;
  /** "Konferenz", "Kurs" */
  kind: string;
  districts: DistrictRef[];
  /** "17:00–20:00 Uhr", or that it is not known yet. */
  time: string | undefined;
  /** "Donnerstag, 17:00–20:00 Uhr", or that it is not known yet. */
  weekdayTime: string;
  /** "Donnerstag, 4. März 2027, 17:00–20:00 Uhr", or that it is not known yet. */
  when: string;
  /** Where, or that it is not known yet. */
  placeLine: string | undefined;
  /** Slug of the quarter it takes place in. */
  quarter: string | undefined;
  example: boolean;
  past: boolean;
  cancelled: boolean;
  /** No place left, while it is still to come. */
  full: boolean;
  /** The day it was planned for before, in words. */
  movedFrom: string | undefined;
  /** Why it was moved or called off. */
  note: LocalText | undefined;
  registration: { state: RegistrationState; href: string; full: boolean };
  /** The date alone for a calendar program, while it is worth an entry there. */
  calendarFile: string | undefined;
}

interface Asked {
  now: Date;
  locale: Locale;
  seats?: SeatCounts | undefined;
}

export async function dateRow(entry: Occasion, asked: Asked): Promise<DateRowView> {
  const { locale, now } = asked;
  const { timeZone } = await getMunicipality();
  const t = useTranslations(locale);
  const formats = formatsFor(locale);
  const previous = movedFrom(entry);
  const past = phaseOf(entry, now, timeZone) === 'past';
  const cancelled = isCancelled(entry);
  const registration = await registrationOf(entry, asked, timeZone);
  return {
    slug: entry.slug,
    href: occasionHref(entry, locale),
    title: localize(entry.title, locale),
    kind: t(`eventKind.${entry.kind}`),
    districts: await districtRefs(entry.districts, locale),
    ...(isDated(entry) && dayFigure(entry, formats, timeZone)),
    ...whenWords(entry, formats, t, past),
    placeLine: placeWords(entry, locale) ?? (past ? undefined : t('dates.placeOpen')),
    quarter: entry.place?.quarter,
    example: entry.example,
    past,
    cancelled,
    full: !past && !cancelled && (entry.full || registration.full),
    movedFrom: previous && formats.date(previous),
    note: localizeOptional(latestNote(entry) as Text | undefined, locale),
    registration,
    calendarFile: isDated(entry) && !past && !cancelled ? calendarFile(entry, locale) : undefined,
  };
}

function calendarFile({ kind, slug, occurrence }: Occasion, locale: Locale): string {
  if (occurrence !== undefined) return href('meetingFile', { slug, day: occurrence }, locale);
  return href(isConference({ kind }) ? 'conferenceFile' : 'eventFile', { slug }, locale);
}

/** Events of others say in their text how to register; conferences are registered for here. */
async function registrationOf(entry: Occasion, asked: Asked, timeZone: string) {
  const { slug } = entry;
  const terms = isConference(entry) ? await registrationTerms(slug) : undefined;
  return {
    state: stateOf(entry, asked.now, timeZone),
    href: href('register', { slug }, asked.locale),
    full: terms ? availability(terms, asked.seats?.get(slug)).full : false,
  };
}

/** Where nobody could register here, what is over is still over. */
function stateOf(entry: CalendarEntry, now: Date, timeZone: string): RegistrationState {
  const state = registrationState(entry, now, timeZone);
  if (state !== 'none') return state;
  return phaseOf(entry, now, timeZone) === 'past' ? 'over' : 'none';
}

function placeWords({ place }: Occasion, locale: Locale): string | undefined {
  const short = shortPlace(place);
  return short && isolate(short, locale);
}

import type { CalendarEntry } from '#domain/calendar/entry.ts';
import { machineTime } from '#domain/calendar/formats.ts';
import { isCancelled, movedFrom } from '#domain/calendar/history.ts';
import { phaseOf } from '#domain/calendar/phase.ts';
import { registrationState, type RegistrationState } from '#domain/calendar/registration-state.ts';
import type { Locale } from '#schemas/text.ts';
import { href } from '#config/routes.ts';
import type { LocalText } from '#i18n/local-text.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import { getConference, type ConferenceView } from './conferences.ts';
import type { DistrictRef } from './district-refs.ts';
import { formatsFor } from './formats.ts';
import { getMunicipality } from './municipality.ts';
import { registrationTerms } from './registration-terms.ts';
import { availability, type SeatCounts } from './seats.ts';

/** One date as a row of a list says it, at an instant. */
export interface DateRowView {
  slug: string;
  href: string;
  title: LocalText;
  districts: DistrictRef[];
  /** yyyy-MM-dd */
  date: string;
  /** "4", "März", "2027": the figure at the side of the row. */
  day: string;
  month: string;
  year: string;
  /** For `<time datetime>`. */
  datetime: string;
  /** "Donnerstag, 17:00–20:00 Uhr" */
  weekdayTime: string;
  /** "Donnerstag, 4. März 2027, 17:00–20:00 Uhr" */
  when: string;
  placeLine: string | undefined;
  example: boolean;
  cancelled: boolean;
  /** The day it was planned for before, in words. */
  movedFrom: string | undefined;
  registration: { state: RegistrationState; href: string; full: boolean };
}

interface Asked {
  now: Date;
  locale: Locale;
  seats?: SeatCounts | undefined;
}

export async function dateRow(entry: CalendarEntry, asked: Asked): Promise<DateRowView> {
  const { slug, date } = entry;
  const { locale } = asked;
  const { timeZone } = await getMunicipality();
  const conference = (await getConference(slug, locale)) as ConferenceView;
  const formats = formatsFor(locale);
  const time = timeSpan(entry, useTranslations(locale));
  const previous = movedFrom(entry);
  return {
    slug,
    href: conference.href,
    title: conference.title,
    districts: conference.districts,
    date,
    day: formats.day(date),
    month: formats.shortMonth(date),
    year: formats.year(date),
    datetime: machineTime(date, entry.start, timeZone),
    weekdayTime: joined(formats.weekday(date), time),
    when: joined(formats.longDate(date), time),
    placeLine: conference.place?.short,
    example: conference.example,
    cancelled: isCancelled(entry),
    movedFrom: previous && formats.date(previous),
    registration: await registrationOf(entry, asked, timeZone),
  };
}

async function registrationOf(entry: CalendarEntry, asked: Asked, timeZone: string) {
  const { slug } = entry;
  const terms = await registrationTerms(slug);
  const count = asked.seats?.get(slug);
  return {
    state: stateOf(entry, asked.now, timeZone),
    href: href('register', { slug }, asked.locale),
    full: terms ? availability(terms, count).full : false,
  };
}

/** "17:00–20:00 Uhr", "ab 17:00 Uhr", or nothing while the time is not known. */
function timeSpan({ start, end }: CalendarEntry, t: Translate): string | undefined {
  if (start === undefined) return undefined;
  return end === undefined ? t('time.from', { start }) : t('time.range', { start, end });
}

/** Where nobody could register here, what is over is still over. */
function stateOf(entry: CalendarEntry, now: Date, timeZone: string): RegistrationState {
  const state = registrationState(entry, now, timeZone);
  if (state !== 'none') return state;
  return phaseOf(entry, now, timeZone) === 'past' ? 'over' : 'none';
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

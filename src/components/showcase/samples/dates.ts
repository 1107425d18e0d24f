import type { ConferenceView } from '#collections/conferences/conferences.ts';
import type { DateRowView } from '#collections/calendar/rows.ts';
import type { DistrictRef } from '#collections/districts/refs.ts';
import type { FoundDates } from '#collections/calendar/found.ts';
import { localize } from '#i18n/local-text.ts';
import type { Locale } from '#schemas/text.ts';
import { samplePhone } from './people.ts';

function sampleDate(
  changes: Partial<DateRowView>,
  districts: DistrictRef[],
  locale: Locale,
): DateRowView {
  return {
    slug: 'beispiel',
    href: '#',
    kind: 'Konferenz',
    title: localize('Ein Abend für alle, die in der Nachbarschaft etwas vorhaben', locale),
    districts: districts.slice(0, 1),
    date: '2027-03-04',
    day: '4',
    month: 'März',
    year: '2027',
    datetime: '2027-03-04T17:00:00+01:00',
    time: '17:00–20:00 Uhr',
    weekdayTime: 'Donnerstag, 17:00–20:00 Uhr',
    when: 'Donnerstag, 4. März 2027, 17:00–20:00 Uhr',
    placeLine: 'Haus der Begegnung, Lange Straße 1',
    quarter: undefined,
    example: true,
    past: false,
    cancelled: false,
    full: false,
    note: undefined,
    movedFrom: undefined,
    calendarFile: '#',
    registration: { state: 'open', href: '#', full: false },
    ...changes,
  };
}

/**
 * A date in every state: open, full, closed, moved, called off, without registration, put off to a
 * day that nobody knows.
 */
export function sampleDates(districts: DistrictRef[], locale: Locale): DateRowView[] {
  const registration = { href: '#', full: false };
  return [
    {},
    { day: '11', full: true, registration: { state: 'open' as const, href: '#', full: true } },
    {
      day: '18',
      districts: districts.slice(0, 3),
      registration: { ...registration, state: 'closed' as const },
    },
    { day: '25', movedFrom: '11. März 2027', placeLine: 'Ort steht noch nicht fest' },
    { day: '26', cancelled: true, registration: { ...registration, state: 'cancelled' as const } },
    {
      day: '27',
      example: false,
      districts: [],
      title: localize('Ö’zgürs Fest: „Straßenmusik“ & Çay', locale),
      registration: { ...registration, state: 'none' as const },
    },
    {
      ...{ date: undefined, datetime: undefined, calendarFile: undefined, time: undefined },
      ...{ when: 'Der Tag steht noch nicht fest', weekdayTime: 'Der Tag steht noch nicht fest' },
      movedFrom: '11. März 2027',
      note: localize('Der Saal ist geschlossen. Wir suchen einen anderen.', locale),
      registration: { ...registration, state: 'none' as const },
    },
  ].map((changes) => sampleDate(changes, districts, locale));
}

/** The last point has no time. */
export function sampleProgramme(locale: Locale): ConferenceView['programme'] {
  return [
    { at: '17:00', title: localize('Begrüßung', locale) },
    { at: '17:30', title: localize('Gespräche an Tischen', locale) },
    { at: undefined, title: localize('Gemeinsames Essen', locale) },
  ];
}

export const sampleContact: ConferenceView['contact'] = {
  phone: samplePhone,
  email: 'alex@example.org',
};

/** The second of three pages. */
export function sampleFound(rows: DateRowView[]): FoundDates {
  return { rows, count: 70, page: 2, pages: 3, validUntil: undefined };
}

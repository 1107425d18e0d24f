import type { ConferenceView } from '#collections/conferences.ts';
import type { CoordinatorView } from '#collections/coordinators.ts';
import type { DateRowView } from '#collections/date-rows.ts';
import type { DistrictRef } from '#collections/district-refs.ts';

/** Made-up records that show every state of a component, also those no real record is in. */
const phone = { display: '01234 567-890', href: 'tel:+491234567890' };

function sampleDate(changes: Partial<DateRowView>, districts: DistrictRef[]): DateRowView {
  return {
    slug: 'beispiel',
    href: '#',
    kind: 'Konferenz',
    title: { text: 'Ein Abend für alle, die in der Nachbarschaft etwas vorhaben' },
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
    calendarFile: undefined,
    registration: { state: 'open', href: '#', full: false },
    ...changes,
  };
}

/** A date in every state: open, full, closed, moved, called off, without registration. */
export function sampleDates(districts: DistrictRef[]): DateRowView[] {
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
      registration: { ...registration, state: 'none' as const },
    },
  ].map((changes) => sampleDate(changes, districts));
}

/** A person with everything, one without a phone, and a vacant post. */
export function sampleCoordinators(districts: DistrictRef[]): CoordinatorView[] {
  const person: CoordinatorView = {
    slug: 'person',
    name: 'Alex Beispiel',
    vacant: false,
    role: { text: 'Koordination Integration' },
    districts: districts.slice(0, 1),
    office: ['Lange Straße 1', '01234 Musterstadt'],
    officeAddress: {},
    officeQuarter: undefined,
    phone,
    email: 'alex@example.org',
    asOf: '2021',
    example: true,
    fallback: { name: { text: 'Bürgertelefon' }, lines: ['Rathaus'], phone },
  };
  return [
    person,
    {
      ...person,
      slug: 'ohne-telefon',
      districts: districts.slice(1, 2),
      phone: undefined,
      email: undefined,
    },
    {
      ...person,
      slug: 'unbesetzt',
      districts: districts.slice(2, 5),
      name: undefined,
      vacant: true,
      email: undefined,
    },
  ];
}

export const sampleProgramme: ConferenceView['programme'] = [
  { at: '17:00', title: { text: 'Begrüßung' } },
  { at: '17:30', title: { text: 'Gespräche an Tischen' } },
  { at: undefined, title: { text: 'Gemeinsames Essen' } },
];

export const sampleContact: ConferenceView['contact'] = { phone, email: 'alex@example.org' };

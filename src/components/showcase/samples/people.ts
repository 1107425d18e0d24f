import type { OfficeView, PhoneView } from '#collections/contacts/views.ts';
import type { CoordinatorView } from '#collections/contacts/coordinators.ts';
import type { DistrictRef } from '#collections/districts/refs.ts';
import { localize } from '#i18n/local-text.ts';
import type { Locale } from '#schemas/text.ts';

export const samplePhone: PhoneView = { display: '01234 567-890', href: 'tel:+491234567890' };

export function sampleOffice(locale: Locale): OfficeView {
  return {
    name: localize('Bürgertelefon', locale),
    lines: ['Rathaus', 'Lange Straße 1', '01234 Musterstadt'],
    phone: samplePhone,
    email: 'buergertelefon@example.org',
  };
}

/** A person with everything, one with a long name and no phone, and a vacant post. */
export function sampleCoordinators(districts: DistrictRef[], locale: Locale): CoordinatorView[] {
  const person: CoordinatorView = {
    slug: 'person',
    name: 'Alex Beispiel',
    vacant: false,
    role: localize('Koordination Integration', locale),
    districts: districts.slice(0, 1),
    office: ['Lange Straße 1', '01234 Musterstadt'],
    officeAddress: {},
    officeQuarter: undefined,
    phone: samplePhone,
    email: 'alex@example.org',
    asOf: '2021',
    example: true,
    instead: undefined,
  };
  return [
    person,
    {
      ...person,
      slug: 'ohne-telefon',
      name: 'Maria-Magdalena O’Donnell-Öztürk von Wattenscheid',
      districts: districts.slice(1, 2),
      phone: undefined,
      email: undefined,
      instead: sampleOffice(locale),
    },
    {
      ...person,
      slug: 'unbesetzt',
      districts: districts.slice(2, 5),
      name: undefined,
      vacant: true,
      email: undefined,
      instead: sampleOffice(locale),
    },
  ];
}

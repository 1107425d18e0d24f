import type { DistrictRef } from '#collections/districts/refs.ts';
import type { GapTableView } from '#collections/offers/gaps.ts';
import type { OfferView } from '#collections/offers/offers.ts';
import { localize } from '#i18n/local-text.ts';
import type { Locale } from '#schemas/text.ts';
import { samplePhone } from './people.ts';

/** An offer with everything, and one about which little is known, for a long time. */
export function sampleOffers(districts: DistrictRef[], locale: Locale): OfferView[] {
  const offer: OfferView = {
    slug: 'angebot',
    title: localize('Kochen wie zu Hause', locale),
    provider: 'Nachbarschaftsverein „Lange Straße“',
    summary: localize('Jede Woche ein Gericht aus einem anderen Land.', locale),
    themes: ['Begegnung', 'Gesundheit'],
    districts: districts.slice(0, 2),
    quarter: undefined,
    placeLine: 'Lange Straße 1, Hinterhaus',
    times: [{ words: 'Montag, 17:00–19:00 Uhr', note: localize('nicht in den Ferien', locale) }],
    languages: ['Deutsch', 'Arabisch'],
    cost: localize('2 Euro, wer kann', locale),
    accessibility: localize('Aufzug vorhanden.', locale),
    contact: {
      name: 'Alex Beispiel',
      phone: samplePhone,
      email: 'nachbarschaftsverein-lange-strasse@example.org',
      website: undefined,
    },
    checkedOn: '1. Oktober 2026',
    stale: false,
    source: undefined,
    example: true,
  };
  const unknown = { summary: undefined, placeLine: undefined, cost: undefined, times: [] };
  return [
    offer,
    {
      ...offer,
      ...unknown,
      slug: 'angebot-2',
      title: localize('Fußball ohne Verein', locale),
      districts: [],
      stale: true,
      accessibility: undefined,
      checkedOn: '1. Oktober 2024',
    },
  ];
}

/** A quarter with something, one with nothing, and what is for several. */
export const sampleGaps: GapTableView = {
  themes: ['Begegnung', 'Sprache', 'Arbeit und Beruf'],
  rows: [
    {
      quarter: { name: 'Altmarkt', href: '#' },
      cells: [
        { count: 2, href: '#' },
        { count: 0, href: undefined },
        { count: 1, href: '#' },
      ],
    },
    {
      quarter: { name: 'Am Hafen', href: '#' },
      cells: Array.from({ length: 3 }, () => ({ count: 0, href: undefined })),
    },
    {
      quarter: undefined,
      cells: [
        { count: 1, href: undefined },
        { count: 0, href: undefined },
        { count: 0, href: undefined },
      ],
    },
  ],
  gaps: 6,
  fields: 9,
};

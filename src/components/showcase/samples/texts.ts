import type { AdviceView } from '#collections/advice.ts';
import type { DocumentView } from '#collections/documents.ts';
import type { FundingView } from '#collections/funding.ts';
import type { LinkView } from '#collections/links.ts';
import type { NewsView } from '#collections/news.ts';
import { localize } from '#i18n/local-text.ts';
import type { Locale } from '#schemas/text.ts';
import { sampleOffice } from './people.ts';

export function sampleNews(locale: Locale): Omit<NewsView, 'entry'>[] {
  return [
    {
      slug: 'meldung',
      href: '#',
      title: localize('Der Treffpunkt zieht um', locale),
      summary: localize('Ab März ist er im Haus der Begegnung.', locale),
      date: '2027-02-01',
      source: undefined,
      example: true,
    },
  ];
}

/** A document with a version for everybody, and one that nobody has found yet. */
export function sampleDocuments(locale: Locale): DocumentView[] {
  const document: DocumentView = {
    slug: 'dokument',
    title: localize('Konzept', locale),
    summary: localize('Was sich die Stadt vorgenommen hat.', locale),
    href: '#',
    facts: 'PDF, 1,2 MB, Deutsch, 3. Februar 2026',
    accessible: 'nicht barrierefrei',
    accessibleVersion: { title: localize('Konzept zum Lesen', locale), href: '#' },
    source: undefined,
    example: true,
  };
  const missing = { slug: 'fehlt', title: localize('Protokoll', locale), href: undefined };
  return [document, { ...document, ...missing, accessibleVersion: undefined }];
}

export function sampleLinks(locale: Locale): LinkView[] {
  return [
    {
      slug: 'verweis',
      title: localize('Beispielseite des Landes', locale),
      href: 'https://www.example.org/',
      operator: 'Landesregierung',
      about: localize('Was das Land anbietet.', locale),
      language: { code: 'de', name: 'Deutsch' },
      checkedOn: '1. Juni 2026',
      example: true,
    },
  ];
}

/** One deadline is over, one is to come. */
export function sampleFunding(locale: Locale): FundingView[] {
  return [
    {
      slug: 'foerderung',
      title: localize('Kleine Ideen', locale),
      giver: 'Beispielstiftung',
      what: localize('Feste und Treffen', locale),
      who: localize('Vereine', locale),
      how: localize('Ein Blatt Papier mit der Idee genügt.', locale),
      amount: localize('bis 500 Euro', locale),
      deadlines: [
        { date: '2027-03-31', words: '31. März 2027', note: undefined, expired: false },
        { date: '2026-09-30', words: '30. September 2026', note: undefined, expired: true },
      ],
      closed: false,
      contact: sampleOffice(locale),
      website: undefined,
      checkedOn: '1. Oktober 2026',
      stale: true,
      example: true,
    },
  ];
}

export function sampleAdvice(locale: Locale): AdviceView[] {
  return [
    {
      slug: 'rat',
      title: localize('Rat für Neuzugewanderte', locale),
      summary: localize('Fragen zu Papieren, Schule und Arbeit.', locale),
      by: localize('die Ansprechpersonen', locale),
      coordinators: true,
      office: sampleOffice(locale),
      quarter: undefined,
      languages: ['Deutsch', 'Dari'],
      source: 'Website der Stadt',
      example: true,
    },
  ];
}

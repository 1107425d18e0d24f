import type { OutcomeView } from '#collections/conferences/outcomes.ts';
import type { StationView } from '#collections/calendar/series.ts';
import type { StepView } from '#collections/steps.ts';
import { localize } from '#i18n/local-text.ts';
import type { Locale } from '#schemas/text.ts';
import { sampleDocuments } from './texts.ts';

export function sampleOutcome(locale: Locale): OutcomeView {
  return {
    attendance: 120,
    summary: localize('Fünf Gruppen kamen ins Gespräch.', locale),
    results: [localize('Ein Sprachcafé am Hafen', locale)],
    followUp: [localize('Das Café öffnet im Mai.', locale)],
    documents: sampleDocuments(locale).slice(0, 1),
    photos: [],
  };
}

export function sampleStations(locale: Locale): StationView[] {
  return ['Altmarkt', 'Am Hafen'].map((name) => ({
    title: localize(`Treffen: ${name}`, locale),
    summary: localize('Mit Musik.', locale),
    place: undefined,
    example: true,
  }));
}

/** A step that is done, with figures, and one whose day nobody knows. */
export function sampleSteps(): StepView[] {
  const none = { facts: [], partners: [], tables: [], documents: [] };
  return [
    {
      ...none,
      ...{ when: 'März 2026', datetime: '2026-03', title: 'Umfrage', state: 'abgeschlossen' },
      text: 'Menschen haben gesagt, was ihnen fehlt.',
      figures: [
        { words: '62 %', label: 'ein Treffpunkt', share: 62 },
        { words: '118', label: 'Antworten', share: undefined },
      ],
    },
    {
      ...none,
      ...{ when: undefined, datetime: undefined, title: 'Eröffnung', state: 'geplant' },
      text: undefined,
      figures: [],
    },
  ];
}

import type { ResultView } from '#collections/search/results.ts';

const result: ResultView = {
  kind: 'Konferenz',
  href: '#',
  title: { pieces: [{ text: 'Ein Abend für alle', marked: false }] },
  excerpt: {
    pieces: [
      { text: 'Für ', marked: false },
      { text: 'Kinder', marked: true },
      { text: ' gibt es eine Spielecke.', marked: false },
    ],
  },
  when: { datetime: '2027-03-04', words: 'Donnerstag, 4. März 2027', past: false },
  cancelled: true,
  example: true,
};

/** One that was called off, and one without a day. */
export const sampleResults: ResultView[] = [
  result,
  { ...result, kind: 'Seite', when: undefined, cancelled: false, example: false },
];

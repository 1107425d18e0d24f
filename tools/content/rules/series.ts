import type { Rule } from '#tools/content/entry.ts';

/** A series ends no earlier than it begins; what belongs to it has its day within it. */
export const seriesFit: Rule = ({ series, events }) => [
  ...series.flatMap((entry) => {
    const { from, to } = entry.data;
    if (!from || !to || to >= from.slice(0, to.length)) return [];
    const message = `Das Ende liegt vor dem Beginn (${from}). Schreiben Sie einen späteren Tag oder Monat.`;
    return [{ entry, path: ['to'], message }];
  }),
  ...events.flatMap((entry) => {
    const { date } = entry.data;
    const { from, to = from } =
      series.find(({ place }) => place.slug === entry.data.series)?.data ?? {};
    if (!date || !from || !to) return [];
    const inside = date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;
    if (inside) return [];
    const message = `Die Reihe geht von ${from} bis ${to}. Ändern Sie diesen Tag, oder from und to der Reihe.`;
    return [{ entry, path: ['date'], message }];
  }),
];

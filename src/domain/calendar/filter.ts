import type { CalendarEntry } from './entry.ts';

/** What somebody looks for; what is left out does not matter to them. */
export interface DateFilter {
  district?: string | undefined;
  theme?: string | undefined;
  series?: string | undefined;
  language?: string | undefined;
  /** As it was typed. */
  words?: string | undefined;
}

/** What a filter looks at, besides the words. */
export interface Filterable extends CalendarEntry {
  themes: readonly string[];
  languages: readonly string[];
  series: string | undefined;
}

/** Whether an entry is what somebody looks for; `says` tells whether its words are. */
export function fits<T extends Filterable>(
  entry: T,
  { district, theme, series, language, words }: DateFilter,
  says: (entry: T, words: string) => boolean,
): boolean {
  return (
    (district === undefined || entry.districts.includes(district)) &&
    (theme === undefined || entry.themes.includes(theme)) &&
    (series === undefined || entry.series === series) &&
    (language === undefined || entry.languages.includes(language)) &&
    (words === undefined || says(entry, words))
  );
}

const MARKS = /\p{Mark}/gu;

/** A text as it is compared: no capitals, no accents, ß as ss; letters and digits only. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a folded text has every word that was typed, also in the middle of a longer one. */
export function saysAll(foldedText: string, words: string): boolean {
  return folded(words)
    .split(' ')
    .every((word) => foldedText.includes(word));
}

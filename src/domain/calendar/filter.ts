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

/** Whether an entry is what somebody looks for; `says` tells whether it has the words. */
export function fits<T extends Filterable>(
  entry: T,
  { district, theme, series, language, words }: DateFilter,
  says: (entry: T) => boolean,
): boolean {
  return (
    (district === undefined || entry.districts.includes(district)) &&
    (theme === undefined || entry.themes.includes(theme)) &&
    (series === undefined || entry.series === series) &&
    (language === undefined || entry.languages.includes(language)) &&
    (words === undefined || says(entry))
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

/** The words of what was typed, folded once for all the texts it is looked for in. */
export function foldedWords(typed: string): string[] {
  return folded(typed).split(' ');
}

/** Whether a folded text has every one of some folded words, also in the middle of a longer one. */
export function saysAll(foldedText: string, words: readonly string[]): boolean {
  return words.every((word) => foldedText.includes(word));
}

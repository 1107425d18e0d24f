import * as z from 'zod';

/**
 * What a date is about. The same list in every town, so that a filter means the same everywhere and
 * every language has a word for it; the words are `theme.…` in the dictionary.
 */
export const themeCodes = [
  'meeting',
  'language',
  'education',
  'work',
  'housing',
  'health',
  'sport',
  'culture',
  'family',
  'women',
  'advice',
  'participation',
] as const;

export const themeCode = z.enum(themeCodes).meta({ title: 'Thema' });

export type ThemeCode = z.infer<typeof themeCode>;

import * as z from 'zod';

/** Languages the site knows how to show; a municipality enables some of them. BCP 47 tags stand in `src/i18n/locales.ts`. */
export const localeCodes = [
  'de',
  'de-simple',
  'en',
  'fr',
  'ar',
  'fa',
  'prs',
  'kmr',
  'ckb',
] as const;

export type Locale = (typeof localeCodes)[number];

/** One line of text that is the same in every language: a name, a street, a source. */
export const line = z
  .string()
  .trim()
  .min(1, 'Schreiben Sie etwas hinein oder löschen Sie die Zeile.')
  .regex(/^[^\n\r]*$/, 'Schreiben Sie alles in eine Zeile.')
  .meta({ title: 'Zeile' });

const translations = Object.fromEntries(
  localeCodes.filter((code) => code !== 'de').map((code) => [code, line.optional()]),
) as Record<Exclude<Locale, 'de'>, z.ZodOptional<typeof line>>;

/**
 * Text for people. Editors write plain German; where a translation exists, the field is a map from
 * language to text and German is required, because untranslated text is shown in German.
 */
export const text = z
  .union([line, z.strictObject({ de: line, ...translations })])
  .meta({ title: 'Text' });

export type Text = z.infer<typeof text>;

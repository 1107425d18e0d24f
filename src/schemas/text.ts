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

const line = z
  .string()
  .trim()
  .min(1, 'darf nicht leer sein')
  .regex(/^[^\n\r]*$/, 'muss in einer Zeile stehen');

/**
 * Text for people. Editors write plain German; where a translation exists, the field is a map from
 * language to text and German is required, because untranslated text is shown in German.
 */
export const text = z.union([
  line,
  z
    .strictObject({ de: line })
    .extend(
      Object.fromEntries(
        localeCodes.filter((code) => code !== 'de').map((code) => [code, line.optional()]),
      ),
    ),
]);

export type Text = z.infer<typeof text>;

export { line };

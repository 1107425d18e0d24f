import * as z from 'zod';

/**
 * Languages for which interpreters can be asked, as BCP 47 codes (`kmr` Kurmancî, `ckb` Soranî,
 * `prs` Dari). `ku` is for past conferences whose source said only "Kurdish".
 */
export const interpreterCodes = [
  'ar',
  'kmr',
  'ckb',
  'ku',
  'prs',
  'fa',
  'fr',
  'en',
  'ti',
  'tr',
  'uk',
  'ru',
  'ps',
  'so',
  'sq',
  'es',
] as const;

export const interpreterCode = z.enum(interpreterCodes).meta({ title: 'Sprachkürzel' });

export type InterpreterCode = z.infer<typeof interpreterCode>;

/** How far the order of an interpreter is. */
export const interpreterStates = ['open', 'requested', 'confirmed'] as const;
export type InterpreterState = (typeof interpreterStates)[number];

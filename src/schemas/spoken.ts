import * as z from 'zod';
import { interpreterCodes } from './interpreter.ts';

/** Languages that can be spoken somewhere; the words are `language.…` in the dictionary. */
export const spokenCodes = ['de', ...interpreterCodes] as const;

export const spokenCode = z.enum(spokenCodes).meta({ title: 'Sprachkürzel' });

export type SpokenCode = (typeof spokenCodes)[number];

import type { Rule } from '#tools/content/entry.ts';
import { bodiesFit } from './body.ts';
import { coloursReadable } from './colours.ts';
import { districtsComplete } from './districts.ts';
import { filesThere } from './documents.ts';
import { historyTold } from './history.ts';
import { interpretersKnown } from './interpreters.ts';
import { municipalityFits } from './municipality.ts';
import { offersFit } from './offers.ts';
import { pagesFit } from './pages.ts';
import { recurrenceFits } from './recurrence.ts';
import { registrationFits } from './registration.ts';
import { repeats } from './repeats.ts';
import { seriesFit } from './series.ts';
import { streetsOnce } from './streets.ts';
import { timesInOrder } from './times.ts';
import { translationsFit } from './translations.ts';
import { unique } from './unique.ts';

/** What must hold between fields and between files. */
export const rules: readonly Rule[] = [
  unique,
  repeats,
  streetsOnce,
  districtsComplete,
  timesInOrder,
  historyTold,
  recurrenceFits,
  registrationFits,
  seriesFit,
  interpretersKnown,
  municipalityFits,
  coloursReadable,
  offersFit,
  filesThere,
  translationsFit,
  pagesFit,
  bodiesFit,
];

import * as z from 'zod';

/** YAML reads an unquoted 2027-03-04 as a moment in UTC; editors may write either form. */
export const localDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('ein Datum wie 2027-03-04'),
);

export const localTime = z
  .string('eine Uhrzeit in Anführungszeichen, zum Beispiel "17:00"')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'eine Uhrzeit wie "17:00"');

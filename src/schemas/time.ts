import * as z from 'zod';

/** YAML reads an unquoted 2027-03-04 as a moment in UTC; editors may write either form. */
export const localDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('Schreiben Sie ein Datum, das es gibt, als Jahr-Monat-Tag: 2027-03-04.'),
  )
  .meta({ title: 'Datum' });

const DAY_OR_MONTH =
  'Schreiben Sie einen Tag oder einen Monat in Anführungszeichen: "2027-03-04", "2027-03".';

/** A day, yyyy-MM-dd, or a month, yyyy-MM, where more is not known. */
export const dayOrMonth = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string(DAY_OR_MONTH).regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, DAY_OR_MONTH),
  )
  .meta({ title: 'Tag oder Monat' });

const TIME = 'Schreiben Sie eine Uhrzeit in Anführungszeichen: "17:00".';

/** A time of day as people write it, `17:00`, in the municipality's time zone. */
export const localTime = z
  .string(TIME)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, TIME)
  .meta({ title: 'Uhrzeit' });

/** When a change was made known: written with its offset, kept in UTC: `2027-02-01T09:00:00.000Z`. */
export const instant = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString() : value),
    z.iso
      .datetime({
        offset: true,
        error: 'Schreiben Sie Tag, Uhrzeit und Abstand zur Weltzeit: 2027-02-01T10:00:00+01:00.',
      })
      .transform((value) => new Date(value).toISOString()),
  )
  .meta({ title: 'Zeitpunkt' });

const ROUGH = 'Schreiben Sie ein Jahr, einen Monat oder einen Tag in Anführungszeichen: "2019-11".';

/** A day, a month or a year, as far as it is known: `2017-05-24`, `2019-11`, `2019`. */
export const roughDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string(ROUGH).regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, ROUGH),
  )
  .meta({ title: 'Tag, Monat oder Jahr' });

import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Locale } from '#schemas/text.ts';
import { getConference, type ConferenceView } from './conferences.ts';
import { calendarEntry } from './records.ts';
import { dateRow, type DateRowView } from '#collections/calendar/rows.ts';
import { entriesValidUntil } from '#collections/calendar/dates.ts';
import { formatsFor } from '#collections/formats.ts';
import type { InterpreterStates } from '#collections/registration/interpreters.ts';
import type { Occasion } from '#collections/calendar/occasions.ts';
import { registrationTerms } from '#collections/registration/terms.ts';
import {
  availability,
  type Availability,
  type SeatCounts,
} from '#collections/registration/seats.ts';

/** A conference with all that its page and its form say at an instant. */
export interface ConferencePage {
  conference: ConferenceView;
  row: DateRowView;
  /** The same for calendar, feeds and search engines. */
  occasion: Occasion;
  /** Missing where nobody registers on the site. */
  terms: ConferenceTerms | undefined;
  seats: Availability | undefined;
  /** The last day to register, in words. */
  registerUntil: string | undefined;
  validUntil: Date;
}

interface Asked {
  now: Date;
  locale: Locale;
  seats: SeatCounts;
  /** How far interpreters are ordered; for the pages that say so. */
  interpreters?: InterpreterStates;
}

export async function getConferencePage(
  slug: string | undefined,
  asked: Asked,
): Promise<ConferencePage | undefined> {
  const conference = await getConference(slug, asked.locale, asked.interpreters);
  if (!conference) return undefined;
  const entry = calendarEntry(conference.entry);
  const terms = await registrationTerms(conference.slug);
  const formats = formatsFor(asked.locale);
  return {
    conference,
    row: await dateRow(entry, asked),
    occasion: entry,
    terms,
    seats: terms && availability(terms, asked.seats.get(conference.slug)),
    registerUntil: entry.registration && formats.date(entry.registration.closes),
    validUntil: await entriesValidUntil([entry], asked),
  };
}

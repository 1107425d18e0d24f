import type { RegistrationRules } from '#schemas/registration-fields.ts';
import { isDated, timesOf } from '#domain/calendar/entry.ts';
import { isCancelled } from '#domain/calendar/history.ts';
import { largestParty, type ConferenceTerms } from '#domain/registration/terms.ts';
import {
  calendarEntry,
  conferenceRecords,
  type ConferenceEntry,
} from '#collections/conferences/records.ts';
import { addressLines } from '#collections/contacts/views.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** On what terms people register for a conference; undefined where nobody registers on the site. */
export async function registrationTerms(slug: string): Promise<ConferenceTerms | undefined> {
  const record = (await conferenceRecords()).get(slug);
  return record && termsOf(record);
}

/** The terms of every conference for which people register. */
export async function allRegistrationTerms(): Promise<ConferenceTerms[]> {
  const records = [...(await conferenceRecords()).values()];
  const terms = await Promise.all(records.map(termsOf));
  return terms.filter((known) => known !== undefined);
}

/** What may stand in a registration on these terms. */
export async function registrationRules(terms: ConferenceTerms): Promise<RegistrationRules> {
  const { locales } = await getMunicipality();
  const { interpreterLanguages, childBands } = terms;
  return { maxPartySize: largestParty(terms), interpreterLanguages, childBands, locales };
}

async function termsOf(record: ConferenceEntry): Promise<ConferenceTerms | undefined> {
  const { registration, interpreters, childcareAges, place } = record.data;
  const entry = calendarEntry(record);
  if (!registration || !isDated(entry)) return undefined;
  const town = await getMunicipality();
  const { start, end, closes } = timesOf(entry, town.timeZone);
  return {
    slug: record.id,
    capacity: registration.capacity,
    promotion: registration.promotion,
    maxPartySize: registration.maxPartySize ?? town.registration.maxPartySize,
    closesAt: closes ?? end,
    startsAt: start,
    endsAt: end,
    place: addressLines(place).join(', '),
    cancelled: isCancelled(entry),
    interpreterLanguages: interpreters.length > 0 ? interpreters : town.interpreterLanguages,
    childBands: childcareAges,
  };
}

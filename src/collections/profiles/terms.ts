import { isDated, timesOf } from '#domain/calendar/entry.ts';
import { isCancelled } from '#domain/calendar/history.ts';
import {
  calendarEntry,
  conferenceRecords,
  type ConferenceEntry,
} from '#collections/conferences/records.ts';
import { getMunicipality } from '#collections/municipality.ts';

/** What profiles need to know of a conference. */
export interface ProfileTerms {
  slug: string;
  /** End of the conference: what was written for it is deleted some time after. */
  endsAt: Date;
  cancelled: boolean;
}

/** Undefined where there is no such conference, or its day is not known yet. */
export async function profileTerms(slug: string | undefined): Promise<ProfileTerms | undefined> {
  const record = slug === undefined ? undefined : (await conferenceRecords()).get(slug);
  return record && termsOf(record);
}

/** Of every conference, held and planned. */
export async function allProfileTerms(): Promise<ProfileTerms[]> {
  const records = [...(await conferenceRecords()).values()];
  return (await Promise.all(records.map(termsOf))).filter((known) => known !== undefined);
}

async function termsOf(record: ConferenceEntry): Promise<ProfileTerms | undefined> {
  const entry = calendarEntry(record);
  if (!isDated(entry)) return undefined;
  const { timeZone } = await getMunicipality();
  const { end } = timesOf(entry, timeZone);
  return { slug: record.id, endsAt: end, cancelled: isCancelled(entry) };
}

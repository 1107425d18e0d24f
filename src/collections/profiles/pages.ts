import { localDateOf } from '#domain/calendar/local-time.ts';
import { profileWindow, type ProfileWindow } from '#domain/profile/window.ts';
import type { Locale } from '#schemas/text.ts';
import { getConferencePage, type ConferencePage } from '#collections/conferences/pages.ts';
import { formatsFor } from '#collections/formats.ts';
import { getMunicipality } from '#collections/municipality.ts';
import { profileTerms, type ProfileTerms } from './terms.ts';
import type { SeatCounts } from '#collections/registration/seats.ts';

interface Asked {
  now: Date;
  locale: Locale;
  seats: SeatCounts;
}

/** A conference as the pages about its profiles show it. */
export interface ProfileConference {
  shown: ConferencePage;
  terms: ProfileTerms;
  window: ProfileWindow;
}

/** Undefined where there is no such conference, or its day is not known. */
export async function getProfileConference(
  slug: string | undefined,
  asked: Asked,
): Promise<ProfileConference | undefined> {
  const shown = await getConferencePage(slug, asked);
  const terms = await profileTerms(slug);
  return shown && terms && { shown, terms, window: profileWindow(terms, asked.now) };
}

/** A profile's conference, and when the profile is deleted by itself, in words. */
export interface ProfilePage extends ProfileConference {
  deletedOn: string;
}

/** Undefined where the conference has gone from the content. */
export async function getProfilePage(
  profile: { conference: string; deleteAfter: Date },
  asked: Asked,
): Promise<ProfilePage | undefined> {
  const conference = await getProfileConference(profile.conference, asked);
  const { timeZone } = await getMunicipality();
  const day = localDateOf(profile.deleteAfter, timeZone);
  return conference && { ...conference, deletedOn: formatsFor(asked.locale).date(day) };
}

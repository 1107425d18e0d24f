import { localDateOf } from '#domain/calendar/local-time.ts';
import { profileWindow, type ProfileWindow } from '#domain/profile/window.ts';
import type { Locale } from '#schemas/text.ts';
import { getConference, type ConferenceView } from './conferences.ts';
import { formatsFor } from './formats.ts';
import { getMunicipality } from './municipality.ts';
import { profileTerms, type ProfileTerms } from './profile-terms.ts';

/** A conference as the pages about its profiles show it. */
export interface ProfileConference {
  conference: ConferenceView;
  terms: ProfileTerms;
  window: ProfileWindow;
}

/** Undefined where there is no such conference, or its day is not known. */
export async function getProfileConference(
  slug: string | undefined,
  { now, locale }: { now: Date; locale: Locale },
): Promise<ProfileConference | undefined> {
  const conference = await getConference(slug, locale);
  const terms = await profileTerms(slug);
  return conference && terms && { conference, terms, window: profileWindow(terms, now) };
}

/** A profile's conference, and when the profile is deleted by itself, in words. */
export interface ProfilePage extends ProfileConference {
  deletedOn: string;
}

/** Undefined where the conference has gone from the content. */
export async function getProfilePage(
  profile: { conference: string; deleteAfter: Date },
  asked: { now: Date; locale: Locale },
): Promise<ProfilePage | undefined> {
  const shown = await getProfileConference(profile.conference, asked);
  const { timeZone } = await getMunicipality();
  const day = localDateOf(profile.deleteAfter, timeZone);
  return shown && { ...shown, deletedOn: formatsFor(asked.locale).date(day) };
}

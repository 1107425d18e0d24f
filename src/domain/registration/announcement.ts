import type { ConferenceTerms } from './terms.ts';

const HOUR = 60 * 60 * 1000;

/** How long before its beginning people are reminded of a conference. */
const REMIND_HOURS = 48;

/** What those who come must know: that it takes place, when it begins and where it is. */
export type Announcement = Pick<ConferenceTerms, 'startsAt' | 'place' | 'cancelled'>;

/** As one text, to be compared with what they were told before. */
export function announcementText({ startsAt, place, cancelled }: Announcement): string {
  return JSON.stringify([startsAt.toISOString(), place, cancelled]);
}

/** From when on people are reminded. Who registers later has the date in mind anyway. */
export const remindFrom = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - REMIND_HOURS * HOUR);

/** Whether it is time to remind those who come. */
export const isNear = ({ startsAt, cancelled }: Announcement, now: Date): boolean =>
  !cancelled && now >= remindFrom(startsAt) && now < startsAt;

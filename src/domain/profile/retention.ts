import { deleteAfter } from '#domain/registration/retention.ts';

const HOUR = 60 * 60 * 1000;

/** How long an unfinished profile is kept after it was last saved, in hours. */
export const DRAFT_HOURS = 48;

/** `draft`: somebody is still writing. `finished`: handed in. */
export type ProfileState = 'draft' | 'finished';

/**
 * The first instant at which a profile must be gone: an unfinished one soon, one that was handed in
 * with the registrations of its conference. Nothing outlives those.
 * @param conferenceEnd end of the conference
 * @param savedAt when the profile was last saved
 */
export function profileDeletedAfter(
  state: ProfileState,
  { conferenceEnd, savedAt }: { conferenceEnd: Date; savedAt: Date },
): Date {
  const last = deleteAfter(conferenceEnd);
  if (state === 'finished') return last;
  const soon = new Date(savedAt.getTime() + DRAFT_HOURS * HOUR);
  return soon < last ? soon : last;
}

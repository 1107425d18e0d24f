const DAY = 24 * 60 * 60 * 1000;

/** How long registrations are kept after their conference, in days; our own proposal, no statute names a figure. */
export const RETENTION_DAYS = 28;

/** First instant at which the registrations of a conference that ended at `endsAt` must be gone. */
export const deleteAfter = (endsAt: Date): Date =>
  new Date(endsAt.getTime() + RETENTION_DAYS * DAY);

/** Conferences that ended at this instant or before are due for deletion at `now`. */
export const endedBefore = (now: Date): Date => new Date(now.getTime() - RETENTION_DAYS * DAY);

import { RETENTION_DAYS } from '#domain/registration/retention.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long a message is kept after it is done with, in days; as long as registrations. */
export const DONE_DAYS = RETENTION_DAYS;
/** How long one is kept that nobody has done with, in days; our own proposal, no statute names a figure. */
export const OPEN_DAYS = 180;

const later = (instant: Date, days: number) => new Date(instant.getTime() + days * DAY);

/**
 * The first instant at which a message must be gone.
 * @param settledAt when it was last marked as done, or opened again
 */
export function messageDeletedAfter(
  done: boolean,
  { sentAt, settledAt }: { sentAt: Date; settledAt: Date },
): Date {
  const soon = later(settledAt, DONE_DAYS);
  const last = later(sentAt, OPEN_DAYS);
  // Who opens an old one again has as long as anybody who is done with one.
  return done || soon > last ? soon : last;
}

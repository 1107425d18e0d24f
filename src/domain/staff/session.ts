const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a mailed link may be used. */
export const LINK_MINUTES = 15;
/** Links to one address at a time: enough for a mail that got lost, too few to flood anybody. */
export const MOST_LINKS = 3;

/** A session ends when nobody has used it for so long, */
const IDLE_HOURS = 8;
/** and after a day in any case. */
const LONGEST_HOURS = 24;
/** Not every request has to write. */
const EXTEND_AFTER_MINUTES = 5;

export const linkExpiry = (now: Date): Date => new Date(now.getTime() + LINK_MINUTES * MINUTE);

/** Until when a session lasts that is used at `now`. */
export function sessionExpiry(createdAt: Date, now: Date): Date {
  const idle = now.getTime() + IDLE_HOURS * HOUR;
  return new Date(Math.min(idle, createdAt.getTime() + LONGEST_HOURS * HOUR));
}

/** Whether it is worth writing down that a session now lasts until then. */
export function isWorthExtending(stored: Date, until: Date): boolean {
  return until.getTime() - stored.getTime() >= EXTEND_AFTER_MINUTES * MINUTE;
}

const MINUTE = 60_000;
const LONGEST = 60 * MINUTE;

/** How long a mail is tried before it is given up, counted from when it was written. */
const GIVE_UP_AFTER = 3 * 24 * 60 * MINUTE;

/**
 * When to try again: after one minute, two, four … and then every hour, so that mails go out within
 * the hour when the mail server is back; undefined when it has been tried for three days.
 * @param attempts how often it was tried, this time included
 */
export function nextTry(createdAt: Date, attempts: number, now: Date): Date | undefined {
  if (now.getTime() - createdAt.getTime() >= GIVE_UP_AFTER) return undefined;
  const pause = Math.min(LONGEST, MINUTE * 2 ** (Math.max(1, attempts) - 1));
  return new Date(now.getTime() + pause);
}

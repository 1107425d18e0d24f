/** How many registrations a conference takes within a time; more come from a program. */
export interface RushLimit {
  max: number;
  windowMs: number;
}

/** Only what came after this instant counts at `now`. */
export const rushBegan = ({ windowMs }: RushLimit, now: Date): Date =>
  new Date(now.getTime() - windowMs);

/**
 * How long to wait, in whole seconds, at least one.
 * @param oldest when the oldest of the last `max` registrations came; the next one may come once it
 * does not count any more
 */
export function rushSeconds(oldest: Date, { windowMs }: RushLimit, now: Date): number {
  const over = oldest.getTime() + windowMs - now.getTime();
  return Math.max(1, Math.ceil(over / 1000));
}

import { rushBegan, rushSeconds, type RushLimit } from '#domain/registration/rush.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { Session } from '#storage/conference-lock.ts';
import { nthLatest } from '#storage/rush.ts';

/** Too many come at once: seconds after which the next one is taken. */
export interface Rush {
  outcome: 'rush';
  retryAfter: number;
}

/**
 * Whether a conference takes another registration now, from whatever address it comes. Counted in the
 * database: for form and API alike, and for all servers together.
 * @param limit undefined: as many as like; coordinators may always
 */
export async function rushOf(
  session: Session,
  { slug }: Pick<ConferenceTerms, 'slug'>,
  limit: RushLimit | undefined,
  now: Date,
): Promise<Rush | undefined> {
  if (!limit) return undefined;
  const asked = { conference: slug, nth: limit.max };
  const oldest = await nthLatest(session, asked, rushBegan(limit, now));
  return oldest && { outcome: 'rush', retryAfter: rushSeconds(oldest, limit, now) };
}

import type { Session } from './conference-lock.ts';

/**
 * When the registration came that is the `nth` latest of a conference, if it came after `since`;
 * those that were cancelled since count too, those that say that they cannot come as well.
 */
export async function nthLatest(
  session: Session,
  { conference, nth }: { conference: string; nth: number },
  since: Date,
): Promise<Date | undefined> {
  const row = await session
    .selectFrom('registrations')
    .select('created_at')
    .where('conference', '=', conference)
    .where('created_at', '>', since.toISOString())
    .orderBy('created_at', 'desc')
    .offset(nth - 1)
    .limit(1)
    .executeTakeFirst();
  return row && new Date(row.created_at);
}

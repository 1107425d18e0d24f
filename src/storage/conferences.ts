import type { PromotionRule } from '#domain/registration/terms.ts';
import type { Session } from './conference-lock.ts';

/** The terms of a conference as they were when seats were last given by them. */
export interface SeenTerms {
  capacity: number;
  promotion: PromotionRule;
  endsAt: Date;
  /** What those who come are told, see `announcementText`. */
  announced: string;
}

/** Remembers the terms. @returns what is new since they were last seen */
export async function rememberTerms(
  session: Session,
  slug: string,
  { capacity, promotion, endsAt, announced }: SeenTerms,
): Promise<{ room: boolean; announcement: boolean }> {
  const seen = await session
    .selectFrom('conferences')
    .select(['capacity', 'promotion', 'ends_at', 'announced'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  const terms = { capacity, promotion, ends_at: endsAt.toISOString(), announced };
  const room = seen?.capacity !== capacity || seen.promotion !== promotion;
  const told = seen?.announced ?? undefined;
  const news = { room, announcement: told !== undefined && told !== announced };
  if (!room && told === announced && seen?.ends_at === terms.ends_at) return news;
  await session
    .insertInto('conferences')
    .values({ slug, turn: 1, ...terms })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(terms))
    .execute();
  return news;
}

/** Remembers only when a conference ends, if anybody has registered for it. */
export async function rememberEnd(session: Session, slug: string, endsAt: Date): Promise<void> {
  await session
    .updateTable('conferences')
    .set({ ends_at: endsAt.toISOString() })
    .where('slug', '=', slug)
    .execute();
}

/** Conferences that ended at this instant or before. */
export async function conferencesEndedBy(session: Session, instant: Date): Promise<string[]> {
  const rows = await session
    .selectFrom('conferences')
    .select('slug')
    .where('ends_at', '<=', instant.toISOString())
    .orderBy('slug')
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Deletes a conference with all its registrations. @returns how many registrations there were */
export async function deleteConference(session: Session, slug: string): Promise<number> {
  const { numDeletedRows } = await session
    .deleteFrom('registrations')
    .where('conference', '=', slug)
    .executeTakeFirstOrThrow();
  await session.deleteFrom('conferences').where('slug', '=', slug).execute();
  return Number(numDeletedRows);
}

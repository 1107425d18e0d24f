import { sql, type ExpressionBuilder } from 'kysely';
import type { Contact } from '#domain/registration/state.ts';
import type { Session } from './conference-lock.ts';
import type { Tables } from './tables/index.ts';

/** Somebody who may be written to. */
export interface Addressee {
  id: number;
  email: string | null;
  contact: Contact;
}

/** The address of a party is confirmed. */
export async function verifyContact(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ contact: 'verified', contact_since: now.toISOString() })
    .where('id', '=', id)
    .where('contact', '=', 'unverified')
    .execute();
}

/** The time to confirm an address begins anew. */
export async function renewContact(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ contact_since: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** The mail with the link is sent to a party once more. */
export async function countResent(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ resent: sql`resent + 1`, resent_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** All parties of a conference that sit or wait. */
export function addressees(session: Session, conference: string): Promise<Addressee[]> {
  return session
    .selectFrom('registrations')
    .select(['id', 'email', 'contact'])
    .where('conference', '=', conference)
    .where('seat', '!=', 'released')
    .where('contact', '!=', 'none')
    .execute();
}

/** Parties that sit or wait and whose address is unverified since this instant or longer. */
const isOverdue =
  (conference: string, since: Date) => (where: ExpressionBuilder<Tables, 'registrations'>) =>
    where.and([
      where('conference', '=', conference),
      where('seat', '!=', 'released'),
      where('contact', '=', 'unverified'),
      where('contact_since', '<=', since.toISOString()),
    ]);

/** Whether an address of a conference was not confirmed in time. */
export async function hasUnconfirmed(
  session: Session,
  conference: string,
  since: Date,
): Promise<boolean> {
  const found = await session
    .selectFrom('registrations')
    .select('id')
    .where(isOverdue(conference, since))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Forgets the addresses that were not confirmed in time; their parties keep their places.
 * @returns how many
 */
export async function forgetUnconfirmed(
  session: Session,
  conference: string,
  since: Date,
  now: Date,
): Promise<number> {
  const forgotten = await session
    .updateTable('registrations')
    .set({ contact: 'none', contact_since: now.toISOString(), email: null })
    .where(isOverdue(conference, since))
    .returning('id')
    .execute();
  return forgotten.length;
}

/**
 * Marks all who come as reminded of this beginning.
 * @param registeredBy who registered later is not reminded
 * @returns those who had not been reminded of it
 */
export function markReminded(
  session: Session,
  conference: string,
  { startsAt, registeredBy }: { startsAt: Date; registeredBy: Date },
): Promise<Addressee[]> {
  const start = startsAt.toISOString();
  return session
    .updateTable('registrations')
    .set({ reminded_for: start })
    .where('conference', '=', conference)
    .where('seat', '=', 'seated')
    .where('contact', '=', 'verified')
    .where('created_at', '<=', registeredBy.toISOString())
    .where((where) =>
      where.or([where('reminded_for', 'is', null), where('reminded_for', '!=', start)]),
    )
    .returning(['id', 'email', 'contact'])
    .execute();
}

import { sql } from 'kysely';
import type { Contact } from '#domain/registration/state.ts';
import type { Session } from './conference-lock.ts';

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

/** A coordinator has spoken with a party and vouches for it. */
export async function vouchFor(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ vouched_at: now.toISOString() })
    .where('id', '=', id)
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

/** An address that was not confirmed in time is forgotten; the party keeps its places. */
export async function forgetAddress(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ contact: 'none', contact_since: now.toISOString(), email: null })
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

/** Somebody who has not confirmed an address in time. */
export interface OverdueContact extends Addressee {
  /** Since when a coordinator vouches for the party; null: nobody does. */
  vouched_at: string | null;
}

/** Parties that sit or wait and whose address is unverified since this instant or longer. */
export function overdueContacts(
  session: Session,
  conference: string,
  since: Date,
): Promise<OverdueContact[]> {
  return session
    .selectFrom('registrations')
    .select(['id', 'email', 'contact', 'vouched_at'])
    .where('conference', '=', conference)
    .where('seat', '!=', 'released')
    .where('contact', '=', 'unverified')
    .where('contact_since', '<=', since.toISOString())
    .orderBy('arrived')
    .execute();
}

/**
 * A party gives its places back because its address was not confirmed. All it said of itself is
 * forgotten; how many they were stays for the sums.
 */
export async function expireParty(session: Session, id: number, now: Date): Promise<void> {
  await session
    .updateTable('registrations')
    .set({
      ...{ seat: 'released', release_reason: 'expired', changed_at: now.toISOString() },
      ...{ contact: 'none', contact_since: now.toISOString(), name: '', email: null },
      ...{ children_0_2: 0, children_3_6: 0, children_7_12: 0, interpreters: '[]' },
      ...{ access: '[]', access_consent_at: null, submission_hash: null },
    })
    .where('id', '=', id)
    .execute();
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

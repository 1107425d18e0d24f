import { sql } from 'kysely';
import type { ReleaseReason, Seat, ShownStatus } from '#domain/registration/state.ts';
import type { WaitingParty } from '#domain/registration/seats.ts';
import { deleteCheckInsOf } from './check-ins.ts';
import type { Session } from './conference-lock.ts';
import type { Addressee } from './contacts.ts';
import {
  partyColumns,
  recordOf,
  type NewRegistration,
  type RegistrationRecord,
} from './registration-record.ts';

/** The next place at the end of the line; part of the statement that takes it. */
const nextArrival = (conference: string) =>
  sql<number>`(select coalesce(max(arrived), 0) + 1 from registrations where conference = ${conference})`;

/**
 * Stores a new party at the end of the line.
 * @param drawId draws a number from 1 to 2³¹ − 1; drawn again if it is taken
 */
export async function insertRegistration(
  session: Session,
  registration: NewRegistration,
  drawId: () => number,
): Promise<number> {
  const { conference, seat, releaseReason, contact, locale, party, submission } = registration;
  const { createdAt } = registration;
  const at = createdAt.toISOString();
  const values = {
    conference,
    arrived: nextArrival(conference),
    seat,
    release_reason: releaseReason ?? null,
    contact,
    contact_since: at,
    locale,
    ...partyColumns(party),
    submission_key: submission?.key ?? null,
    submission_hash: submission?.hash ?? null,
    submission_status: submission?.status ?? null,
    created_at: at,
    changed_at: at,
    version: 1,
  };
  for (;;) {
    const inserted = await session
      .insertInto('registrations')
      .values({ id: drawId(), ...values })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) return inserted.id;
  }
}

export interface StoredSubmission {
  id: number;
  conference: string;
  seat: Seat;
  partySize: number;
  hash: string | null;
  status: ShownStatus | null;
}

/** What has been submitted under this key, for whichever conference. */
export async function findSubmissions(session: Session, key: string): Promise<StoredSubmission[]> {
  return session
    .selectFrom('registrations')
    .select(['id', 'conference', 'seat', 'party_size as partySize'])
    .select(['submission_hash as hash', 'submission_status as status'])
    .where('submission_key', '=', key)
    .execute();
}

export async function findRegistration(
  session: Session,
  id: number,
): Promise<RegistrationRecord | undefined> {
  const row = await session
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && recordOf(row);
}

/** Stores what a party now says of itself; its places stay as they are. */
export async function saveParty(
  session: Session,
  id: number,
  { party, contact, contactSince }: Pick<RegistrationRecord, 'party' | 'contact' | 'contactSince'>,
  now: Date,
): Promise<void> {
  const columns = { ...partyColumns(party), contact, contact_since: contactSince.toISOString() };
  await changed(session, [id], now).set(columns).execute();
}

/** Waiting parties move up. @returns whom to tell */
export async function seatParties(
  session: Session,
  ids: number[],
  now: Date,
): Promise<Addressee[]> {
  if (ids.length === 0) return [];
  return changed(session, ids, now)
    .set({ seat: 'seated' })
    .returning(['id', 'email', 'contact'])
    .execute();
}

/** A seated party gives up its places and waits at the end of the line. */
export async function sendToEndOfLine(
  session: Session,
  { id, conference }: RegistrationRecord,
): Promise<void> {
  await session
    .updateTable('registrations')
    .set({ seat: 'waiting', arrived: nextArrival(conference) })
    .where('id', '=', id)
    .execute();
}

/**
 * A party gives its places back. What it needs at the place is forgotten at once: nobody has to
 * know any more (Art. 9 GDPR).
 */
export async function releaseParty(
  session: Session,
  id: number,
  reason: ReleaseReason,
  now: Date,
): Promise<void> {
  await changed(session, [id], now)
    .set({ seat: 'released', release_reason: reason, access: '[]', access_consent_at: null })
    .execute();
  await deleteCheckInsOf(session, id);
}

/** A party that had cancelled is back in the line, at the place that it had. */
export async function returnToLine(session: Session, id: number, now: Date): Promise<void> {
  await changed(session, [id], now).set({ seat: 'waiting', release_reason: null }).execute();
}

/** All that is stored about a party, column by column, the mails that wait for it, and when it came. */
export async function storedAbout(session: Session, id: number): Promise<object> {
  const rowsOf = (table: 'registrations' | 'outbox' | 'check_ins', key: 'id' | 'registration') =>
    session
      .selectFrom(table)
      .selectAll()
      .where(key as never, '=', id as never)
      .execute();
  const [registration] = await rowsOf('registrations', 'id');
  const checkIns = await rowsOf('check_ins', 'registration');
  return { registration, mails: await rowsOf('outbox', 'registration'), checkIns };
}

/** Deletes a party with all that was kept of it, also the mails that were to be sent to it. */
export async function deleteRegistration(session: Session, id: number): Promise<void> {
  await session.deleteFrom('registrations').where('id', '=', id).execute();
}

/** Those who wait for a conference, in order of arrival. */
export async function waitingParties(
  session: Session,
  conference: string,
): Promise<WaitingParty[]> {
  return session
    .selectFrom('registrations')
    .select(['id', 'party_size as partySize'])
    .where('conference', '=', conference)
    .where('seat', '=', 'waiting')
    .orderBy('arrived')
    .execute();
}

const changed = (session: Session, ids: number[], now: Date) =>
  session
    .updateTable('registrations')
    .set({ changed_at: now.toISOString(), version: sql`version + 1` })
    .where('id', 'in', ids);

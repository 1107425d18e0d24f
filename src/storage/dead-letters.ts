import type { Selectable } from 'kysely';
import type { Session } from './conference-lock.ts';
import { mailOf, type ClaimedMail, type NewMail, type PartyMail } from './outbox.ts';
import type { OutboxTable } from './tables/outbox.ts';

/** A mail that could not be delivered and was given up. */
export type DeadLetter<Mail extends NewMail = NewMail> = ClaimedMail<Mail> & {
  deadSince: Date;
  /** Without personal data, see `failureOf`. */
  reason: string;
};

const dead = (session: Session) =>
  session
    .selectFrom('outbox')
    .selectAll()
    .where('dead_since', 'is not', null)
    .orderBy('dead_since', 'desc')
    .orderBy('id');

const letterOf = (row: Selectable<OutboxTable>): DeadLetter => ({
  ...mailOf(row),
  deadSince: new Date(row.dead_since ?? ''),
  reason: row.reason ?? '',
});

/** All that were given up, the latest first; they go with what they are about. */
export async function deadLetters(session: Session): Promise<DeadLetter[]> {
  return (await dead(session).execute()).map(letterOf);
}

/** Those to the parties of a conference, likewise. */
export async function conferenceLetters(
  session: Session,
  conference: string,
): Promise<DeadLetter<PartyMail>[]> {
  const rows = await dead(session).where('conference', '=', conference).execute();
  return rows.map(letterOf).filter((letter) => 'registration' in letter);
}

/** Mails about a conference that could not be delivered and were given up. */
export async function countDeadLetters(session: Session, conference: string): Promise<number> {
  const { count } = await session
    .selectFrom('outbox')
    .where('conference', '=', conference)
    .where('dead_since', 'is not', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Sends a dead letter on its way again, once; by its number and its conference. @returns whether there was one */
export async function reviveLetter(
  session: Session,
  { id, conference }: { id: string; conference: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await session
    .updateTable('outbox')
    .set({ dead_since: null, due_at: now.toISOString() })
    .where('id', '=', id)
    .where('conference', '=', conference)
    .where('dead_since', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes a dead letter, likewise. @returns whether there was one */
export async function dropLetter(
  session: Session,
  { id, conference }: { id: string; conference: string },
): Promise<boolean> {
  const { numDeletedRows } = await session
    .deleteFrom('outbox')
    .where('id', '=', id)
    .where('conference', '=', conference)
    .where('dead_since', 'is not', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes what could not be delivered to a party. */
export async function dropLettersOf(session: Session, registration: number): Promise<void> {
  await session
    .deleteFrom('outbox')
    .where('registration', '=', registration)
    .where('dead_since', 'is not', null)
    .execute();
}

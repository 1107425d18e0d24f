import { sql, type Selectable } from 'kysely';
import type { MailKind } from '#domain/mail/kinds.ts';
import type { MessageMailKind } from '#domain/mail/message-letter.ts';
import type { Session } from './conference-lock.ts';
import type { OutboxTable } from './tables/outbox.ts';

interface AnyMail {
  /** Becomes its Message-ID, the same at every try. */
  id: string;
  recipient: string;
  createdAt: Date;
}

/** A mail to a party about its registration. */
export interface PartyMail extends AnyMail {
  kind: MailKind;
  conference: string;
  registration: number;
}

/** A mail about a message, by its number. */
export interface MessageMail extends AnyMail {
  kind: MessageMailKind;
  message: number;
}

export type NewMail = PartyMail | MessageMail;

/** A mail that this process has taken to send. */
export type ClaimedMail<Mail extends NewMail = NewMail> = Mail & {
  /** How often it was tried, this time included. */
  attempts: number;
};

/** Writes mails to be sent, as part of the transaction that gives the reason for them. */
export async function writeMails(session: Session, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ createdAt, ...mail }) => ({
    ...mail,
    created_at: createdAt.toISOString(),
    due_at: createdAt.toISOString(),
    attempts: 0,
  }));
  await session.insertInto('outbox').values(rows).execute();
}

/**
 * Takes mails that are due, the oldest first. Until `until` nobody else takes them; if this process
 * ends before it has said what became of them, somebody else tries again then.
 * @param lease names this taking; whoever lost a mail to another no longer touches it
 */
export async function claimMails(
  session: Session,
  { now, until, lease, limit }: { now: Date; until: Date; lease: string; limit: number },
): Promise<ClaimedMail[]> {
  const due = () =>
    session
      .selectFrom('outbox')
      .select('id')
      .where('dead_since', 'is', null)
      .where('due_at', '<=', now.toISOString())
      .orderBy('due_at')
      .limit(limit);
  // Most of the time nothing is due, and looking takes no lock.
  const ids = (await due().execute()).map(({ id }) => id);
  if (ids.length === 0) return [];
  // Of two processes that saw the same mails, the second finds them no longer due.
  const rows = await session
    .updateTable('outbox')
    .set({ lease, due_at: until.toISOString(), attempts: sql`attempts + 1` })
    .where('id', 'in', ids)
    .where('due_at', '<=', now.toISOString())
    .where('dead_since', 'is', null)
    .returningAll()
    .execute();
  return rows.map(mailOf);
}

/** The mail has been sent, or has become untrue: nothing of it is kept. */
export async function forgetMail(session: Session, id: string, lease: string): Promise<void> {
  await session.deleteFrom('outbox').where('id', '=', id).where('lease', '=', lease).execute();
}

/** It could not be sent and is tried again then, or is given up, if there is no other time. */
export async function keepMail(
  session: Session,
  { id, lease, reason, next, now }: Failed,
): Promise<void> {
  const when = next ? { due_at: next.toISOString() } : { dead_since: now.toISOString() };
  await session
    .updateTable('outbox')
    .set({ reason, ...when })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .execute();
}

interface Failed {
  id: string;
  lease: string;
  /** Without personal data. */
  reason: string;
  next: Date | undefined;
  now: Date;
}

/** A row as the rest of the program knows it. */
export function mailOf(row: Selectable<OutboxTable>): ClaimedMail {
  const { id, kind, conference, registration, message, recipient, attempts } = row;
  const about = message === null ? { kind, conference, registration } : { kind, message };
  // The table has one or the other, and kinds that go with it.
  return { id, ...about, recipient, attempts, createdAt: new Date(row.created_at) } as ClaimedMail;
}

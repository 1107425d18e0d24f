import type { Selectable } from 'kysely';
import type { MessageInput } from '#schemas/message.ts';
import type { Session } from './conference-lock.ts';
import type { MessagesTable } from './tables/messages.ts';

export interface NewMessage {
  said: MessageInput;
  /** Slug of the district that the place lies in, or empty. */
  district: string;
  locale: string;
  createdAt: Date;
  deleteAfter: Date;
}

export interface MessageRecord extends NewMessage {
  id: number;
  doneAt: Date | undefined;
}

function recordOf(row: Selectable<MessagesTable>): MessageRecord {
  const { id, kind, text, place, page, name, contact, district, locale } = row;
  return {
    ...{ id, district, locale },
    said: { kind, text, place, page, name, contact },
    createdAt: new Date(row.created_at),
    doneAt: row.done_at === null ? undefined : new Date(row.done_at),
    deleteAfter: new Date(row.delete_after),
  };
}

/**
 * Stores a new message; the same submission again finds the one it made before.
 * @param submission what is the same when the same is sent twice
 * @param drawId draws a number from 1 to 2³¹ − 1; drawn again if it is taken
 * @returns the message, and whether it is new
 */
export async function insertMessage(
  session: Session,
  { said, createdAt, deleteAfter, ...rest }: NewMessage,
  submission: string,
  drawId: () => number,
): Promise<{ record: MessageRecord; isNew: boolean }> {
  const times = { created_at: createdAt.toISOString(), delete_after: deleteAfter.toISOString() };
  for (;;) {
    const inserted = await session
      .insertInto('messages')
      .values({ id: drawId(), ...said, ...rest, submission, ...times })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (inserted) return { record: recordOf(inserted), isNew: true };
    const earlier = await session
      .selectFrom('messages')
      .selectAll()
      .where('submission', '=', submission)
      .executeTakeFirst();
    if (earlier) return { record: recordOf(earlier), isNew: false };
  }
}

/** A message with exactly the same words that was sent since then, the latest. */
export async function sameMessage(
  session: Session,
  { kind, text, place, page, name, contact }: MessageInput,
  since: Date,
): Promise<MessageRecord | undefined> {
  const row = await session
    .selectFrom('messages')
    .selectAll()
    .where((is) => is.and({ kind, text, place, page, name, contact }))
    .where('created_at', '>=', since.toISOString())
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && recordOf(row);
}

/** A message by its number, unless it is due for deletion. */
export async function findMessage(
  session: Session,
  id: number,
  now: Date,
): Promise<MessageRecord | undefined> {
  const row = await session
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', id)
    .where('delete_after', '>', now.toISOString())
    .executeTakeFirst();
  return row && recordOf(row);
}

/** All messages that are not due for deletion, the oldest first. */
export async function allMessages(session: Session, now: Date): Promise<MessageRecord[]> {
  const rows = await session
    .selectFrom('messages')
    .selectAll()
    .where('delete_after', '>', now.toISOString())
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Whether another message with this contact was sent since then. */
export async function wroteSince(
  session: Session,
  contact: string,
  since: Date,
  except: number,
): Promise<boolean> {
  const row = await session
    .selectFrom('messages')
    .select('id')
    .where('contact', '=', contact)
    .where('id', '!=', except)
    .where('created_at', '>', since.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks a message as done, or as open again. */
export async function settleMessage(
  session: Session,
  id: number,
  { doneAt, deleteAfter }: Pick<MessageRecord, 'doneAt' | 'deleteAfter'>,
): Promise<void> {
  const done_at = doneAt?.toISOString() ?? null;
  await session
    .updateTable('messages')
    .set({ done_at, delete_after: deleteAfter.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** @returns whether there was one */
export async function deleteMessage(session: Session, id: number): Promise<boolean> {
  const result = await session.deleteFrom('messages').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Deletes what is due at this instant. @returns how many there were */
export async function deleteDueMessages(session: Session, now: Date): Promise<number> {
  const result = await session
    .deleteFrom('messages')
    .where('delete_after', '<=', now.toISOString())
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

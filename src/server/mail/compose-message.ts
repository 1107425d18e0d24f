import type { Letter } from '#domain/mail/letter.ts';
import type { MessageLetterRequest } from '#domain/mail/message-letter.ts';
import type { Database } from '#storage/database.ts';
import { findMessage } from '#storage/messages.ts';
import type { MessageMail } from '#storage/outbox.ts';

export interface MessageLetterNeeds {
  db: Database;
  /** The site's address; known once the server listens. */
  origin: () => string;
  /** What a letter about a message says, from the Astro bundle. */
  messageLetter: (request: MessageLetterRequest) => Promise<Letter>;
}

/** Writes the letter about a message, unless there is nothing to say any more. */
export async function composeMessage(
  { db, origin, messageLetter }: MessageLetterNeeds,
  { kind, message }: MessageMail,
  now: Date,
): Promise<Letter | undefined> {
  const record = await findMessage(db, message, now);
  if (!record || (kind === 'received' && record.doneAt)) return undefined;
  const { said, district, locale, deleteAfter } = record;
  const about = { about: said.kind, district, locale, deleteAfter };
  return messageLetter({ kind, ...about, origin: origin() });
}

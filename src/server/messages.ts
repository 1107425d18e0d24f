import { randomInt } from 'node:crypto';
import type { MessageView } from '#domain/messages/message-view.ts';
import { messageDeletedAfter } from '#domain/messages/retention.ts';
import { twinSince } from '#domain/registration/twin.ts';
import type { MessageInput } from '#schemas/message.ts';
import type { Database } from '#storage/database.ts';
import {
  allMessages,
  deleteDueMessages,
  deleteMessage,
  findMessage,
  insertMessage,
  sameMessage,
  settleMessage,
  type MessageRecord,
} from '#storage/messages.ts';
import { codeOf, isCodeFor, MAX_ID, parseCode } from '#server/registration/codes.ts';
import { announceMessage } from './mail/announce.ts';
import { logDeed } from '#server/staff/log.ts';
import { submissionHash } from '#server/registration/submission-hash.ts';

/** A message as it comes from a form. */
export interface SentMessage {
  said: MessageInput;
  district: string;
  locale: string;
  /** The form's key. */
  key: string;
}

/** What can be done with messages. `now` is the instant of the request; nothing here reads a clock. */
export interface MessageService {
  /**
   * Stores a message and orders the mails about it. The same form twice is one, and so are the same
   * words within half an hour. @returns its code
   */
  send(message: SentMessage, now: Date): Promise<string>;
  /** A message by its code, however it is typed; nothing when there is none. */
  find(code: string, now: Date): Promise<MessageView | undefined>;
  /** All of them, the oldest first; who reads which is for the caller to ask. */
  list(now: Date): Promise<MessageView[]>;
  /**
   * Marks a message as done, or as open again, and writes that into the log.
   * @param by address of the coordinator who does it
   * @returns whether that changed anything
   */
  settle(code: string, settled: { done: boolean; by: string }, now: Date): Promise<boolean>;
  /** Deletes a message for good. @returns whether there was one */
  remove(code: string, now: Date): Promise<boolean>;
  /** Deletes what is due. @returns how many messages were deleted */
  deleteExpired(now: Date): Promise<number>;
}

interface MessageOptions {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  /** Who is told by mail that there is a message. */
  office?: string | undefined;
  /** Draws the number of a new message. */
  drawId?: () => number;
}

const randomId = () => randomInt(1, MAX_ID + 1);

/** Which message a code is for, besides its number, which may be drawn again later. */
const idOf = ({ createdAt }: MessageRecord) => createdAt.toISOString();

/** The code of a message. */
export const messageCode = (key: Buffer, record: MessageRecord): string =>
  codeOf(key, record.id, idOf(record), 'message');

/** Messages in the database. */
export function createMessages(options: MessageOptions): MessageService {
  const { db, key, office, drawId = randomId } = options;

  async function read(typed: string, now: Date): Promise<MessageRecord | undefined> {
    const parsed = parseCode(typed);
    const record = parsed && (await findMessage(db, parsed.id, now));
    return record && isCodeFor(key, parsed, idOf(record), 'message') ? record : undefined;
  }

  function viewOf(record: MessageRecord): MessageView {
    const { said, createdAt: sentAt, district, locale, doneAt, deleteAfter } = record;
    const code = messageCode(key, record);
    return { code, ...said, district, locale, sentAt, doneAt, deleteAfter };
  }

  return {
    async send({ key: formKey, ...message }, now) {
      const submission = submissionHash(key, { formKey, ...message.said });
      const deleteAfter = messageDeletedAfter(false, { sentAt: now, settledAt: now });
      const stored = { ...message, createdAt: now, deleteAfter };
      return db.transaction().execute(async (session) => {
        // Whoever went back and pressed again has a form with another key.
        const same = await sameMessage(session, message.said, twinSince(now));
        if (same) return messageCode(key, same);
        const { record, isNew } = await insertMessage(session, stored, submission, drawId);
        if (isNew) await announceMessage(session, record, office);
        return messageCode(key, record);
      });
    },
    async find(code, now) {
      const record = await read(code, now);
      return record && viewOf(record);
    },
    async list(now) {
      return (await allMessages(db, now)).map(viewOf);
    },
    async settle(code, { done, by }, now) {
      const record = await read(code, now);
      if (!record || done === (record.doneAt !== undefined)) return false;
      const deleteAfter = messageDeletedAfter(done, { sentAt: record.createdAt, settledAt: now });
      const action = done ? 'message-settled' : 'message-reopened';
      await db.transaction().execute(async (session) => {
        const doneAt = done ? now : undefined;
        await settleMessage(session, record.id, { doneAt, deleteAfter });
        await logDeed(session, { by, action, subject: record.id }, now);
      });
      return true;
    },
    async remove(code, now) {
      const record = await read(code, now);
      return record !== undefined && deleteMessage(db, record.id);
    },
    deleteExpired: (now) => deleteDueMessages(db, now),
  };
}

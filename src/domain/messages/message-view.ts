import type { MessageInput } from '#schemas/message.ts';

/** A message as its sender and its readers see it. */
export interface MessageView extends MessageInput {
  code: string;
  /** Slug of its sender's district, or empty. */
  district: string;
  /** The language in which it was written. */
  locale: string;
  sentAt: Date;
  /** Undefined while it is open. */
  doneAt: Date | undefined;
  /** When it is deleted by itself. */
  deleteAfter: Date;
}

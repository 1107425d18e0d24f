import type { MessageKind } from '#schemas/message.ts';

/** Why a mail about a message is written: to tell the office, to give a receipt to its sender. */
export const messageMailKinds = ['received', 'receipt'] as const;
export type MessageMailKind = (typeof messageMailKinds)[number];

/** All that a letter about a message may know of it: nothing that its sender has typed. */
export interface MessageLetterRequest {
  kind: MessageMailKind;
  about: MessageKind;
  /** Slug of its sender's district, or empty. */
  district: string;
  /** The language in which it was written. */
  locale: string;
  /** When it is deleted, as things stand. */
  deleteAfter: Date;
  /** The site's address, without a slash at the end. */
  origin: string;
}

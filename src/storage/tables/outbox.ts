import type { MailKind } from '#domain/mail/kinds.ts';
import type { MessageMailKind } from '#domain/mail/message-letter.ts';
import type { Instant } from './columns.ts';

/**
 * One row for a mail that is to be sent, or that could not be sent: about a registration or about a
 * message. Personal: recipient.
 */
export interface OutboxTable {
  /** Its Message-ID, without the host. */
  id: string;
  kind: MailKind | MessageMailKind;
  conference: string | null;
  registration: number | null;
  message: number | null;
  recipient: string;
  created_at: Instant;
  /** When it is sent or tried again. While somebody sends it: when somebody else may. */
  due_at: Instant;
  attempts: number;
  /** Names the taking by which somebody sends it. */
  lease: string | null;
  /** When it was given up. */
  dead_since: Instant | null;
  /** Why it could not be sent; never personal. */
  reason: string | null;
}

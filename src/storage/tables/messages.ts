import type { MessageKind } from '#schemas/message.ts';
import type { Instant } from './columns.ts';

/**
 * One row for a message: what somebody takes part with, or a barrier on the site. Personal: text, name,
 * contact, and place, which may be a street.
 */
export interface MessagesTable {
  /** Drawn by lot, as with registrations. */
  id: number;
  kind: MessageKind;
  text: string;
  place: string;
  /** Slug of the district that the place lies in, or empty. */
  district: string;
  page: string;
  name: string;
  contact: string;
  locale: string;
  /** Keyed hash of the form's key and all that was sent with it: the same twice is one message. */
  submission: string;
  created_at: Instant;
  /** When it was marked as done; null while it is open. */
  done_at: Instant | null;
  /** The row is deleted at this instant. */
  delete_after: Instant;
}

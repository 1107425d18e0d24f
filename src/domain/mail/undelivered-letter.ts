import type { MailKind } from './kinds.ts';

/** A mail that could not be delivered, as coordinators see it. */
export interface UndeliveredLetter {
  id: string;
  kind: MailKind;
  /** Whom it was for. */
  code: string;
  name: string;
  recipient: string;
  since: Date;
  /** See `failureOf`. */
  reason: string;
}

import type { ShownStatus } from '#domain/registration/state.ts';
import type { MailKind } from './kinds.ts';

/** All that a letter about a registration needs to know of it. */
export interface LetterRequest {
  kind: MailKind;
  /** The language in which the party has registered. */
  locale: string;
  /** The conference's slug. */
  conference: string;
  status: ShownStatus;
  partySize: number;
  code: string;
  /** While the address is not confirmed: what stands in the link, and until when it is of use. */
  confirm?: { token: string; until: Date } | undefined;
  /** The site's address, without a slash at the end. */
  origin: string;
}

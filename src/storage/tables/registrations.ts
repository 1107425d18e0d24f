import type { Generated } from 'kysely';
import type { Contact, ReleaseReason, Seat, ShownStatus } from '#domain/registration/state.ts';
import type { CodeList, Instant } from './columns.ts';

/** One row for a party. Personal: name, email, access (and what says it: access_consent_at). */
export interface RegistrationsTable {
  /** Drawn by lot, so that neither it nor the code made from it tells how many there are. */
  id: number;
  conference: string;
  /** Order of arrival within the conference; anew when a party goes to the end of the line. */
  arrived: number;
  seat: Seat;
  release_reason: ReleaseReason | null;
  contact: Contact;
  /** Since when the contact is what it is: an unverified one is kept for 48 hours. */
  contact_since: Instant;
  party_size: number;
  children_0_2: number;
  children_3_6: number;
  children_7_12: number;
  interpreters: CodeList;
  access: CodeList;
  access_consent_at: Instant | null;
  name: string;
  email: string | null;
  locale: string;
  /** Key of the submission, the hash of what was sent with it, and the status it was answered with. */
  submission_key: string | null;
  submission_hash: string | null;
  submission_status: ShownStatus | null;
  created_at: Instant;
  changed_at: Instant;
  /** 1 when new; one more with every change. */
  version: number;
  /** The beginning of the conference of which the party has been reminded. */
  reminded_for: Instant | null;
  /** How often the party has asked for the mail with the link again, and when it did last. */
  resent: Generated<number>;
  resent_at: Instant | null;
}

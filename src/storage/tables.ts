import type { Generated } from 'kysely';
import type { MailKind } from '#domain/mail/kinds.ts';
import type { MessageMailKind } from '#domain/mail/message-letter.ts';
import type { ProfileState } from '#domain/profile/retention.ts';
import type { Contact, ReleaseReason, Seat, ShownStatus } from '#domain/registration/state.ts';
import type { PromotionRule } from '#domain/registration/terms.ts';
import type { StaffAction } from '#domain/staff/actions.ts';
import type { MessageKind } from '#schemas/message.ts';
import type { InterpreterCode, InterpreterState } from '#schemas/interpreter.ts';

/**
 * Column types that SQLite and PostgreSQL read alike. An instant is text, always in the form of
 * `Date.toISOString()`: it sorts and compares as text, no driver turns it into something else, and
 * people can read it in a backup. Whole numbers fit 32 bits, because PostgreSQL's driver hands
 * larger ones over as strings.
 */
type Instant = string;
/** A JSON array of codes; read as a whole, never searched in. */
type CodeList = string;

/** One row for a conference that somebody has registered for: its turn, and its terms as last seen. */
export interface ConferencesTable {
  slug: string;
  /** Counts writing transactions. To take the next turn is to lock the row. */
  turn: number;
  capacity: number | null;
  promotion: PromotionRule | null;
  /** End of the conference: its registrations are deleted even if its content file has gone. */
  ends_at: Instant | null;
  /** What those who come have been told, see `announcementText`. */
  announced: string | null;
}

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
  /** Since when the contact is what it is: an unverified one has 48 hours. */
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
  /** Since when a coordinator who has spoken with the party vouches for it; null: nobody does. */
  vouched_at: Instant | null;
}

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

/** One row for work that one process does for all, such as deleting what is due. */
export interface LeasesTable {
  name: string;
  holder: string;
  until: Instant;
}

/** One row for a profile (Steckbrief). Personal: what somebody wrote, above all about and contact. */
export interface ProfilesTable {
  /** Drawn by lot, as with registrations. */
  id: number;
  conference: string;
  state: ProfileState;
  about: string;
  /** Slug of a quarter, or empty. */
  quarter: string;
  themes: CodeList;
  existing: string;
  gaps: string;
  ideas: string;
  involvement: string;
  contact: string;
  /** Since when the answers may be published; null: they may not. */
  publish_consent_at: Instant | null;
  locale: string;
  submission_key: string | null;
  created_at: Instant;
  changed_at: Instant;
  /** Since when it is what a coordinator has typed in from paper; null: somebody's own words. */
  typed_in_at: Instant | null;
  /** The row is deleted at this instant. */
  delete_after: Instant;
}

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

/** One row for somebody who works with the registrations; entered by the operator. Personal: address. */
export interface StaffTable {
  /** In small letters. */
  address: string;
  /** Slugs of districts, or `*` for everything. */
  districts: CodeList;
  created_at: Instant;
}

/** One row for a link by which somebody may sign in once; it also is the order to mail it. */
export interface StaffLinksTable {
  /** Half of what stands in the link; the other half is a MAC over it. */
  id: string;
  address: string;
  created_at: Instant;
  expires_at: Instant;
  /** When it is mailed, or tried again; null once it was. */
  mail_due_at: Instant | null;
  used_at: Instant | null;
}

/** One row for a session; who deletes it ends it. */
export interface StaffSessionsTable {
  /** Of the secret in the cookie, which is not stored. */
  hash: string;
  address: string;
  created_at: Instant;
  expires_at: Instant;
}

/**
 * One row for something that a coordinator did. Names nobody but the coordinator: the subject is a
 * number that means nothing once its row has gone, and no words of anybody stand in the detail.
 */
export interface StaffLogTable {
  id: string;
  at: Instant;
  /** Who did it. */
  address: string;
  action: StaffAction;
  /** Slug of the conference; null where it belongs to none. */
  conference: string | null;
  /** Number of the registration, profile or message that it was done to. */
  subject: number | null;
  /** JSON: what it was before and after, in codes and numbers. */
  detail: string;
  /** When it was undone, and the address of who did. */
  undone_at: Instant | null;
  undone_by: string | null;
}

/** One row for a language of a conference: how far its interpreter is ordered. */
export interface InterpreterStatesTable {
  conference: string;
  language: InterpreterCode;
  state: InterpreterState;
}

/**
 * One row for each time that somebody at the door said how many of a party are there; what was tapped
 * last counts. Personal: address, of the coordinator.
 */
export interface CheckInsTable {
  /** Made by the phone, so that the same one is stored once. */
  id: string;
  conference: string;
  /** Number of the registration; null for people who have none. */
  registration: number | null;
  /** What the phone calls people who have not registered; null for those who have. */
  walk_in: string | null;
  /** How many of them are there; 0 takes it back. */
  people: number;
  /** When it was tapped. */
  at: Instant;
  /** Who tapped it. */
  address: string;
}

export interface Tables {
  check_ins: CheckInsTable;
  staff_log: StaffLogTable;
  interpreter_states: InterpreterStatesTable;
  staff: StaffTable;
  staff_links: StaffLinksTable;
  staff_sessions: StaffSessionsTable;
  profiles: ProfilesTable;
  messages: MessagesTable;
  conferences: ConferencesTable;
  registrations: RegistrationsTable;
  outbox: OutboxTable;
  leases: LeasesTable;
}

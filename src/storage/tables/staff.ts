import type { CodeList, Instant } from './columns.ts';

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

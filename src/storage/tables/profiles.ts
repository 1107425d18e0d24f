import type { ProfileState } from '#domain/profile/retention.ts';
import type { CodeList, Instant } from './columns.ts';

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

import type { StaffAction } from '#domain/staff/actions.ts';
import type { Instant } from './columns.ts';

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

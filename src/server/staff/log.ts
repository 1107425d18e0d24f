import type { ActionDetail, StaffAction } from '#domain/staff/actions.ts';
import type { Session } from '#storage/conference-lock.ts';
import { recordAction } from '#storage/staff-log.ts';
import { drawSecret } from './token.ts';

/** Something that a coordinator does now. */
export interface StaffDeed {
  /** The address of who does it. */
  by: string;
  action: StaffAction;
  /** Slug of the conference that it belongs to. */
  conference?: string | undefined;
  /** Number of the registration, profile or message that it is done to. */
  subject?: number | undefined;
  /** Codes and numbers, never anybody's words. */
  detail?: ActionDetail;
}

/**
 * Writes into the log what a coordinator does. Give it the transaction that does it: what is done is
 * then logged, and what was taken back is not.
 */
export function logDeed(session: Session, deed: StaffDeed, now: Date): Promise<void> {
  return recordAction(session, { detail: {}, ...deed, id: drawSecret(), at: now });
}

import { foldAddress } from '#domain/staff/access.ts';
import { loggedBefore } from '#domain/staff/actions.ts';
import { isWorthExtending, linkExpiry, MOST_LINKS, sessionExpiry } from '#domain/staff/session.ts';
import { conferenceLock, type ConferenceLock } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';
import { countLinks, findLink, insertLink, takeLink } from '#storage/staff-links.ts';
import {
  deleteEndedSessions,
  deleteSession,
  extendSession,
  findSession,
  findStaff,
  insertSession,
  type StaffMember,
} from '#storage/staff.ts';
import { deleteActions } from '#storage/staff-log.ts';
import { createProfileDesk, type ProfileDesk } from '#server/profiles/desk.ts';
import { drawRegistrationId } from '#server/registration/needs.ts';
import { createStaffCallers, type StaffCallers } from './callers.ts';
import { createStaffDesk, type StaffDesk } from './desk.ts';
import { createStaffDoor, type StaffDoor } from './door.ts';
import { createStaffInterpreters, type StaffInterpreters } from './interpreters.ts';
import { createStaffLetters, type StaffLetters } from './letters.ts';
import { logDeed, type StaffDeed } from './log.ts';
import { createStaffUndo, type StaffUndo } from './undo.ts';
import { drawSecret, linkOfToken, sessionHash } from './token.ts';

export type { StaffMember };

/**
 * The coordinators' area: signing in, what they read and what they do. `now` is the instant of the
 * request, `by` the address of who does it.
 */
export interface StaffService
  extends StaffDesk, StaffDoor, StaffCallers, StaffInterpreters, StaffLetters, StaffUndo {
  /** What was handed in for a conference. */
  profiles: ProfileDesk;
  /** Orders a link to be mailed, if this is an address that may sign in. Never tells whether it is. */
  askForLink(typed: string, now: Date): Promise<void>;
  /** Whether a link may be used; looking uses nothing up. */
  isLink(token: string, now: Date): Promise<boolean>;
  /** Uses a link up. @returns the secret of the new session */
  signIn(token: string, now: Date): Promise<string | undefined>;
  /** Who has this session, and what belongs to them now; using it makes it last longer. */
  find(secret: string | undefined, now: Date): Promise<StaffMember | undefined>;
  /** Ends a session. */
  signOut(secret: string | undefined): Promise<void>;
  /** Writes into the log what somebody did that changed nothing, such as taking a file along. */
  log(deed: StaffDeed, now: Date): Promise<void>;
  /** Deletes links and sessions that have ended, and what is too old in the log. */
  deleteEnded(now: Date): Promise<void>;
}

interface StaffOptions {
  db: Database;
  /** The server key: links and codes are made with it. */
  key: Buffer;
  /** Keeps decisions about one conference apart. */
  lock?: ConferenceLock;
  /** Draws the number of a new registration. */
  drawId?: () => number;
}

/** Staff in the database. */
export function createStaff({
  db,
  key,
  lock = conferenceLock(db),
  drawId = drawRegistrationId,
}: StaffOptions): StaffService {
  const needs = { db, key, lock, drawId };
  return {
    ...createStaffDesk(needs),
    profiles: createProfileDesk(needs),
    ...createStaffDoor(needs),
    ...createStaffCallers(needs),
    ...createStaffInterpreters(needs),
    ...createStaffLetters(needs),
    ...createStaffUndo(needs),
    async askForLink(typed, now) {
      const address = foldAddress(typed);
      const member = await findStaff(db, address);
      if (!member || (await countLinks(db, address, now)) >= MOST_LINKS) return;
      await insertLink(db, { id: drawSecret(), address, expiresAt: linkExpiry(now) }, now);
    },
    async isLink(token, now) {
      const id = linkOfToken(key, token);
      return id !== undefined && (await findLink(db, id, now)) !== undefined;
    },
    async signIn(token, now) {
      const id = linkOfToken(key, token);
      const address = id && (await takeLink(db, id, now));
      if (!address) return undefined;
      const secret = drawSecret();
      const times = { createdAt: now, expiresAt: sessionExpiry(now, now) };
      await insertSession(db, { hash: sessionHash(secret), address, ...times });
      return secret;
    },
    async find(secret, now) {
      if (secret === undefined) return undefined;
      const hash = sessionHash(secret);
      const found = await findSession(db, hash, now);
      if (!found) return undefined;
      const until = sessionExpiry(found.createdAt, now);
      if (isWorthExtending(found.expiresAt, until)) await extendSession(db, hash, until);
      return found.member;
    },
    async signOut(secret) {
      if (secret !== undefined) await deleteSession(db, sessionHash(secret));
    },
    log: (deed, now) => logDeed(db, deed, now),
    async deleteEnded(now) {
      await deleteEndedSessions(db, now);
      await deleteActions(db, loggedBefore(now));
    },
  };
}

import type { ConferenceLock } from '#storage/conference-lock.ts';
import type { Database } from '#storage/database.ts';

/** What it takes to change something that coordinators work with. */
export interface LockedNeeds {
  db: Database;
  /** The server key: codes are made with it. */
  key: Buffer;
  /** Keeps decisions about one conference apart. */
  lock: ConferenceLock;
  /** Draws the number of a new registration. */
  drawId: () => number;
}

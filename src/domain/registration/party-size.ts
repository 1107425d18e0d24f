import { placesForNewcomers, type Room } from './seats.ts';
import type { ClosedReason, RegistrationWindow } from './window.ts';

export interface SizeChange {
  seat: 'seated' | 'waiting';
  from: number;
  to: number;
  /** What to do when a larger party has no place: keep the old size, or give up the seat and wait. */
  whenFull: 'keep' | 'wait';
}

export type SizeDecision =
  /** The party has its new size and stays where it is. */
  | { decision: 'stay' }
  /** The whole party goes to the end of the waiting list. */
  | { decision: 'wait' }
  /** Nothing changes; `free` more people would have a place. */
  | { decision: 'does-not-fit'; free: number; mayWait: boolean }
  /** Parties grow only while registration is open. */
  | { decision: 'too-late'; reason: ClosedReason };

/**
 * A party may always become smaller. A waiting one may become larger and keeps its turn. A seated
 * one becomes larger only if those who are new fit, by the same rule as newcomers; else it keeps
 * its old size or waits with the new one, as it wishes.
 */
export function decideSize(
  change: SizeChange,
  room: Room,
  window: RegistrationWindow,
): SizeDecision {
  if (change.to <= change.from) return { decision: 'stay' };
  if (window !== 'open') return { decision: 'too-late', reason: window };
  if (change.seat === 'waiting') return { decision: 'stay' };
  const free = placesForNewcomers(room);
  if (change.to - change.from <= free) return { decision: 'stay' };
  const mayWait = change.to <= room.capacity;
  if (mayWait && change.whenFull === 'wait') return { decision: 'wait' };
  return { decision: 'does-not-fit', free, mayWait };
}

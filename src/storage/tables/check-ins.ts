import type { Instant } from './columns.ts';

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

import type { PromotionRule } from './terms.ts';

/** Where a conference stands: its room, and who sits and waits. */
export interface Room {
  /** People for whom there is room. */
  capacity: number;
  promotion: PromotionRule;
  /** People with a place. */
  seatedPeople: number;
  /** Whether a party waits that could ever fit. */
  someoneWaits: boolean;
}

/**
 * Places that a newcomer, or a seated party that grows, can have. Under `strict` the places that
 * are free while somebody waits are kept for whoever waits first.
 */
export function placesForNewcomers(room: Room): number {
  if (room.promotion === 'strict' && room.someoneWaits) return 0;
  return Math.max(0, room.capacity - room.seatedPeople);
}

/** A new party gets its places only as a whole; else it waits as a whole. */
export function decideSeat(room: Room, partySize: number): 'seated' | 'waiting' {
  return partySize <= placesForNewcomers(room) ? 'seated' : 'waiting';
}

export interface WaitingParty {
  id: number;
  partySize: number;
}

/**
 * Who moves up. A party moves up only as a whole; `strict` stops at the first that does not fit,
 * `fill` passes over it. A party larger than the room can never fit and holds nobody up: such a
 * one is there only when the room has become smaller since it registered.
 * @param waiting in order of arrival
 */
export function promote(
  waiting: readonly WaitingParty[],
  { capacity, promotion, seatedPeople }: Pick<Room, 'capacity' | 'promotion' | 'seatedPeople'>,
): WaitingParty[] {
  const promoted: WaitingParty[] = [];
  let free = capacity - seatedPeople;
  for (const party of waiting) {
    if (party.partySize > capacity) continue;
    if (party.partySize <= free) {
      promoted.push(party);
      free -= party.partySize;
    } else if (promotion === 'strict') {
      break;
    }
  }
  return promoted;
}

import { sql } from 'kysely';
import type { Session } from './conference-lock.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** Sums and counts come as strings from PostgreSQL and as 0 and 1 from SQLite's conditions. */
const zero = sql<number>`0`;

/** People with a place, and whether a party waits that is not larger than the room. */
export async function roomTaken(
  session: Session,
  conference: string,
  capacity: number,
): Promise<{ seatedPeople: number; someoneWaits: boolean }> {
  const here = session.selectFrom('registrations').where('conference', '=', conference);
  const { seated, waits } = await session
    .selectNoFrom(({ exists }) => [
      here
        .where('seat', '=', 'seated')
        .select(({ fn }) => fn.coalesce(fn.sum<number>('party_size'), zero).as('sum'))
        .as('seated'),
      exists(
        here.where('seat', '=', 'waiting').where('party_size', '<=', capacity).select('id'),
      ).as('waits'),
    ])
    .executeTakeFirstOrThrow();
  return { seatedPeople: Number(seated), someoneWaits: Boolean(waits) };
}

export interface QueueAhead {
  parties: number;
  people: number;
}

/** Who waits before a waiting party. */
export async function queueAhead(
  session: Session,
  { conference, arrived }: RegistrationRecord,
): Promise<QueueAhead> {
  const { parties, people } = await session
    .selectFrom('registrations')
    .where('conference', '=', conference)
    .where('seat', '=', 'waiting')
    .where('arrived', '<', arrived)
    .select(({ fn }) => [
      fn.countAll<number>().as('parties'),
      fn.coalesce(fn.sum<number>('party_size'), zero).as('people'),
    ])
    .executeTakeFirstOrThrow();
  return { parties: Number(parties), people: Number(people) };
}

export interface SeatTotals {
  seatedPeople: number;
  seatedParties: number;
  waitingPeople: number;
  waitingParties: number;
}

/** Who sits and waits, by the slug of the conference; without those nobody has registered for. */
export async function seatTotals(session: Session): Promise<Map<string, SeatTotals>> {
  const rows = await session
    .selectFrom('registrations')
    .where('seat', 'in', ['seated', 'waiting'])
    .groupBy(['conference', 'seat'])
    .select(({ fn }) => [
      'conference',
      'seat',
      fn.sum<number>('party_size').as('people'),
      fn.countAll<number>().as('parties'),
    ])
    .execute();
  const totals = new Map<string, SeatTotals>();
  for (const { conference, seat, people, parties } of rows) {
    const sums = totals.get(conference) ?? {
      seatedPeople: 0,
      seatedParties: 0,
      waitingPeople: 0,
      waitingParties: 0,
    };
    const own =
      seat === 'seated'
        ? { seatedPeople: Number(people), seatedParties: Number(parties) }
        : { waitingPeople: Number(people), waitingParties: Number(parties) };
    totals.set(conference, { ...sums, ...own });
  }
  return totals;
}

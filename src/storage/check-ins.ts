import type { Session } from './conference-lock.ts';

/** What was tapped at the door, of a registration or of people who have none. */
export interface CheckInRecord {
  /** Made by the phone. */
  id: string;
  conference: string;
  /** Number of the registration. */
  registration?: number | undefined;
  /** What the phone calls people who have not registered. */
  walkIn?: string | undefined;
  people: number;
  at: Date;
  /** The address of who tapped it. */
  by: string;
}

/** Stores what was tapped; what is there already stays as it is. */
export async function insertCheckIns(
  session: Session,
  records: readonly CheckInRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ id, conference, registration, walkIn, people, at, by }) => ({
    ...{ id, conference, people, at: at.toISOString(), address: by },
    registration: registration ?? null,
    walk_in: walkIn ?? null,
  }));
  await session
    .insertInto('check_ins')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** All that was tapped at a conference, in no order. */
export async function conferenceCheckIns(
  session: Session,
  conference: string,
): Promise<Omit<CheckInRecord, 'by'>[]> {
  const rows = await session
    .selectFrom('check_ins')
    .select(['id', 'registration', 'walk_in', 'people', 'at'])
    .where('conference', '=', conference)
    .execute();
  return rows.map(({ id, registration, walk_in, people, at }) => ({
    ...{ id, conference, people, at: new Date(at) },
    registration: registration ?? undefined,
    walkIn: walk_in ?? undefined,
  }));
}

/** When those of these check-ins were tapped that are stored for the conference. */
export async function checkInTimes(
  session: Session,
  conference: string,
  ids: readonly string[],
): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await session
    .selectFrom('check_ins')
    .select(['id', 'at'])
    .where('conference', '=', conference)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, at }) => [id, new Date(at)]));
}

/** Which of these numbers are registrations of the conference. */
export async function thoseRegistered(
  session: Session,
  conference: string,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const rows = await session
    .selectFrom('registrations')
    .select('id')
    .where('conference', '=', conference)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Takes back that a party is there: it says that it does not come. */
export async function deleteCheckInsOf(session: Session, registration: number): Promise<void> {
  await session.deleteFrom('check_ins').where('registration', '=', registration).execute();
}

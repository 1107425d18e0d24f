import type { Session } from './conference-lock.ts';

/** Somebody who works with the registrations of some districts. */
export interface StaffMember {
  /** E-mail address, in small letters. */
  address: string;
  /** Slugs of districts, or `*` for everything. */
  districts: string[];
}

const memberOf = ({ address, districts }: { address: string; districts: string }): StaffMember => ({
  address,
  districts: JSON.parse(districts) as string[],
});

/** Enters an address, or gives one that is known other districts. */
export async function saveStaff(
  session: Session,
  { address, districts }: StaffMember,
  now: Date,
): Promise<void> {
  const columns = { districts: JSON.stringify(districts) };
  await session
    .insertInto('staff')
    .values({ address, ...columns, created_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(columns))
    .execute();
}

/** Everybody who may sign in, by address. */
export async function listStaff(session: Session): Promise<StaffMember[]> {
  const rows = await session.selectFrom('staff').selectAll().orderBy('address').execute();
  return rows.map(memberOf);
}

/** Takes an address out; its sessions and links end with it. @returns whether it was there */
export async function removeStaff(session: Session, address: string): Promise<boolean> {
  const { numDeletedRows } = await session
    .deleteFrom('staff')
    .where('address', '=', address)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function findStaff(
  session: Session,
  address: string,
): Promise<StaffMember | undefined> {
  const row = await session
    .selectFrom('staff')
    .selectAll()
    .where('address', '=', address)
    .executeTakeFirst();
  return row && memberOf(row);
}

interface NewSession {
  hash: string;
  address: string;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertSession(
  session: Session,
  { hash, address, createdAt, expiresAt }: NewSession,
): Promise<void> {
  const times = { created_at: createdAt.toISOString(), expires_at: expiresAt.toISOString() };
  await session
    .insertInto('staff_sessions')
    .values({ hash, address, ...times })
    .execute();
}

/** Whose session this is, with the districts as they are now; undefined once it has ended. */
export async function findSession(
  session: Session,
  hash: string,
  now: Date,
): Promise<{ member: StaffMember; createdAt: Date; expiresAt: Date } | undefined> {
  const row = await session
    .selectFrom('staff_sessions')
    .innerJoin('staff', 'staff.address', 'staff_sessions.address')
    .select(['staff.address', 'districts', 'staff_sessions.created_at', 'expires_at'])
    .where('hash', '=', hash)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) return undefined;
  const times = { createdAt: new Date(row.created_at), expiresAt: new Date(row.expires_at) };
  return { member: memberOf(row), ...times };
}

export async function extendSession(session: Session, hash: string, until: Date): Promise<void> {
  await session
    .updateTable('staff_sessions')
    .set({ expires_at: until.toISOString() })
    .where('hash', '=', hash)
    .execute();
}

export async function deleteSession(session: Session, hash: string): Promise<void> {
  await session.deleteFrom('staff_sessions').where('hash', '=', hash).execute();
}

/** Deletes sessions and links that have ended. */
export async function deleteEndedSessions(session: Session, now: Date): Promise<void> {
  for (const table of ['staff_sessions', 'staff_links'] as const) {
    await session.deleteFrom(table).where('expires_at', '<=', now.toISOString()).execute();
  }
}

import type { Session } from './conference-lock.ts';

/** A link by which somebody may sign in once. */
export interface StaffLink {
  id: string;
  address: string;
  expiresAt: Date;
}

/** Keeps a new link, to be mailed at once. */
export async function insertLink(
  session: Session,
  { id, address, expiresAt }: StaffLink,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await session
    .insertInto('staff_links')
    .values({ id, address, created_at: at, expires_at: expiresAt.toISOString(), mail_due_at: at })
    .execute();
}

/** How many links of this address have not expired, used ones too. */
export async function countLinks(session: Session, address: string, now: Date): Promise<number> {
  const { count } = await session
    .selectFrom('staff_links')
    .where('address', '=', address)
    .where('expires_at', '>', now.toISOString())
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whose link this is, as long as it may be used. */
export async function findLink(
  session: Session,
  id: string,
  now: Date,
): Promise<string | undefined> {
  const row = await session
    .selectFrom('staff_links')
    .select('address')
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row?.address;
}

/** Uses a link up. @returns whose it was; undefined when somebody has been faster */
export async function takeLink(
  session: Session,
  id: string,
  now: Date,
): Promise<string | undefined> {
  const row = await session
    .updateTable('staff_links')
    .set({ used_at: now.toISOString(), mail_due_at: null })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning('address')
    .executeTakeFirst();
  return row?.address;
}

/**
 * Takes links that are to be mailed. Until `until` no other process takes them; if this one ends
 * before it has sent them, they are due again then.
 */
export async function claimLinks(
  session: Session,
  { now, until }: { now: Date; until: Date },
): Promise<StaffLink[]> {
  const due = await session
    .selectFrom('staff_links')
    .select('id')
    .where('mail_due_at', '<=', now.toISOString())
    .where('expires_at', '>', now.toISOString())
    .execute();
  if (due.length === 0) return [];
  const rows = await session
    .updateTable('staff_links')
    .set({ mail_due_at: until.toISOString() })
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .where('mail_due_at', '<=', now.toISOString())
    .returning(['id', 'address', 'expires_at'])
    .execute();
  return rows.map(({ id, address, expires_at }) => ({
    id,
    address,
    expiresAt: new Date(expires_at),
  }));
}

/** The link has been mailed. */
export async function linkMailed(session: Session, id: string): Promise<void> {
  await session
    .updateTable('staff_links')
    .set({ mail_due_at: null })
    .where('id', '=', id)
    .execute();
}

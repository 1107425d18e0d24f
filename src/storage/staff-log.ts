import type { Selectable } from 'kysely';
import type { ActionDetail, StaffAction } from '#domain/staff/actions.ts';
import type { Session } from './conference-lock.ts';
import type { StaffLogTable } from './tables/staff-log.ts';

/** Something that a coordinator did. */
export interface LoggedAction {
  id: string;
  at: Date;
  /** The address of who did it. */
  by: string;
  action: StaffAction;
  /** Slug of the conference that it belongs to. */
  conference?: string | undefined;
  /** Number of the registration, profile or message that it was done to. */
  subject?: number | undefined;
  detail: ActionDetail;
  undoneAt?: Date | undefined;
  /** The address of who undid it. */
  undoneBy?: string | undefined;
}

const actionOf = (row: Selectable<StaffLogTable>): LoggedAction => ({
  id: row.id,
  at: new Date(row.at),
  by: row.address,
  action: row.action,
  conference: row.conference ?? undefined,
  subject: row.subject ?? undefined,
  detail: JSON.parse(row.detail) as ActionDetail,
  undoneAt: row.undone_at === null ? undefined : new Date(row.undone_at),
  undoneBy: row.undone_by ?? undefined,
});

/** Writes down what was done; in the transaction that does it, so that neither is there alone. */
export async function recordAction(
  session: Session,
  { id, at, by, action, conference, subject, detail }: Omit<LoggedAction, 'undoneAt' | 'undoneBy'>,
): Promise<void> {
  await session
    .insertInto('staff_log')
    .values({
      ...{ id, action, address: by, at: at.toISOString() },
      conference: conference ?? null,
      subject: subject ?? null,
      detail: JSON.stringify(detail),
      undone_at: null,
    })
    .execute();
}

/** What was done at a conference, the latest first. */
export async function conferenceActions(
  session: Session,
  conference: string,
  most: number,
): Promise<LoggedAction[]> {
  const rows = await session
    .selectFrom('staff_log')
    .selectAll()
    .where('conference', '=', conference)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(actionOf);
}

export async function findAction(session: Session, id: string): Promise<LoggedAction | undefined> {
  const row = await session
    .selectFrom('staff_log')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && actionOf(row);
}

/** Marks something as undone by somebody. @returns false where it was already */
export async function markUndone(
  session: Session,
  id: string,
  by: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await session
    .updateTable('staff_log')
    .set({ undone_at: now.toISOString(), undone_by: by })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes what was logged at an instant or before. */
export async function deleteActions(session: Session, before: Date): Promise<void> {
  await session.deleteFrom('staff_log').where('at', '<=', before.toISOString()).execute();
}

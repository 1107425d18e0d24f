import type { Session } from './conference-lock.ts';
import { columnsOf, recordOf, type ProfileRecord, type SavedProfile } from './profile-record.ts';

/**
 * Stores a new profile; the same submission again finds the one it made before.
 * @param drawId draws a number from 1 to 2³¹ − 1; drawn again if it is taken
 * @returns its number, and whether it was not there before
 */
export async function insertProfile(
  session: Session,
  profile: SavedProfile & { conference: string; locale: string; submissionKey: string | undefined },
  drawId: () => number,
): Promise<{ id: number; isNew: boolean }> {
  const { conference, locale, submissionKey } = profile;
  const values = {
    ...columnsOf(profile),
    conference,
    locale,
    submission_key: submissionKey ?? null,
    created_at: profile.savedAt.toISOString(),
  };
  for (;;) {
    const inserted = await session
      .insertInto('profiles')
      .values({ id: drawId(), ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) return { id: inserted.id, isNew: true };
    const earlier = await submitted(session, conference, submissionKey);
    if (earlier !== undefined) return { id: earlier, isNew: false };
  }
}

async function submitted(session: Session, conference: string, key: string | undefined) {
  if (key === undefined) return undefined;
  const row = await session
    .selectFrom('profiles')
    .select('id')
    .where('conference', '=', conference)
    .where('submission_key', '=', key)
    .executeTakeFirst();
  return row?.id;
}

/** A profile by its number, unless it is due for deletion. */
export async function findProfile(
  session: Session,
  id: number,
  now: Date,
): Promise<ProfileRecord | undefined> {
  const row = await session
    .selectFrom('profiles')
    .selectAll()
    .where('id', '=', id)
    .where('delete_after', '>', now.toISOString())
    .executeTakeFirst();
  return row && recordOf(row);
}

/** The profiles handed in for a conference and not yet due for deletion, oldest first. */
export async function finishedProfiles(
  session: Session,
  conference: string,
  now: Date,
): Promise<ProfileRecord[]> {
  const rows = await session
    .selectFrom('profiles')
    .selectAll()
    .where('conference', '=', conference)
    .where('state', '=', 'finished')
    .where('delete_after', '>', now.toISOString())
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(recordOf);
}

/** Takes back that answers may be published. @returns whether they might */
export async function withdrawPublishing(
  session: Session,
  id: number,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await session
    .updateTable('profiles')
    .set({ publish_consent_at: null, changed_at: now.toISOString() })
    .where('id', '=', id)
    .where('publish_consent_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Replaces what a profile says.
 * @param seen unless it has been saved since this instant
 * @returns whether it was replaced
 */
export async function saveProfile(
  session: Session,
  id: number,
  profile: SavedProfile,
  seen?: Date,
): Promise<boolean> {
  let update = session.updateTable('profiles').set(columnsOf(profile)).where('id', '=', id);
  if (seen) update = update.where('changed_at', '=', seen.toISOString());
  return (await update.executeTakeFirst()).numUpdatedRows > 0n;
}

/** @returns whether there was one */
export async function deleteProfile(session: Session, id: number): Promise<boolean> {
  const result = await session.deleteFrom('profiles').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** A conference has been moved: what was handed in for it goes with its registrations. */
export async function moveProfiles(
  session: Session,
  conference: string,
  deleteAfter: Date,
): Promise<void> {
  await session
    .updateTable('profiles')
    .set({ delete_after: deleteAfter.toISOString() })
    .where('conference', '=', conference)
    .where('state', '=', 'finished')
    .execute();
}

/** Deletes what is due at this instant. @returns how many there were */
export async function deleteDueProfiles(session: Session, now: Date): Promise<number> {
  const result = await session
    .deleteFrom('profiles')
    .where('delete_after', '<=', now.toISOString())
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

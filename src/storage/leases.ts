import type { Session } from './conference-lock.ts';

/**
 * Takes or keeps work that one process does for all. Who does not come back in time loses it.
 * @param holder names the process
 * @returns whether this process has the work until then
 */
export async function takeLease(
  session: Session,
  { name, holder, now, until }: { name: string; holder: string; now: Date; until: Date },
): Promise<boolean> {
  const row = { holder, until: until.toISOString() };
  const taken = await session
    .insertInto('leases')
    .values({ name, ...row })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(row)
        .where((where) =>
          where.or([
            where('leases.until', '<=', now.toISOString()),
            where('leases.holder', '=', holder),
          ]),
        ),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Gives work back before its time, for another process to take it. */
export async function releaseLease(session: Session, name: string, holder: string): Promise<void> {
  await session
    .deleteFrom('leases')
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute();
}

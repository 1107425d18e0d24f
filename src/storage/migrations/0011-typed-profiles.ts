import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Since when a profile is what a coordinator has typed in from paper. For those that are there already
 * the log knows; what was saved later was saved by whoever has the code.
 */
export const typedProfiles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('profiles').addColumn('typed_in_at', 'text').execute();
    await sql`
      update profiles set typed_in_at = created_at
      where changed_at = created_at
        and id in (select subject from staff_log where action = 'profile-typed')
    `.execute(db);
  },
};

import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * An address that is not confirmed costs no party its places any more, so nobody has to vouch for one.
 * Those that had lost them said nothing of themselves since; they now count among the cancelled.
 */
export const placesWithoutAddress: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('registrations').dropColumn('vouched_at').execute();
    await sql`
      update registrations set release_reason = 'cancelled' where release_reason = 'expired'
    `.execute(db);
    await sql`delete from outbox where kind = 'expired'`.execute(db);
  },
};

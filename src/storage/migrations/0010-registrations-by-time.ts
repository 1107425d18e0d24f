import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Finds the latest registrations of a conference without reading all of them. */
export const registrationsByTime: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('registrations_by_time')
      .on('registrations')
      .columns(['conference', 'created_at'])
      .execute();
  },
};

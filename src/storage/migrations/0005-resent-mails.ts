import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often a party has asked for the mail with the link again, and when it did last. */
export const resentMails: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('registrations')
      .addColumn('resent', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('registrations').addColumn('resent_at', 'text').execute();
  },
};

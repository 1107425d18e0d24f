import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Coordinators register and change for callers, take things back, and say how far interpreters are ordered. */
export const staffActs: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('registrations').addColumn('vouched_at', 'text').execute();
    await db.schema.alterTable('staff_log').addColumn('undone_by', 'text').execute();
    await db.schema
      .createTable('interpreter_states')
      .addColumn('conference', 'text', (column) =>
        column.notNull().references('conferences.slug').onDelete('cascade'),
      )
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('interpreter_states_key', ['conference', 'language'])
      .execute();
  },
};

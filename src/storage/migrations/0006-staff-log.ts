import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What coordinators have done: who, what, when. */
export const staffLog: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('staff_log')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('conference', 'text')
      .addColumn('subject', 'integer')
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('undone_at', 'text')
      .execute();
    await db.schema
      .createIndex('staff_log_by_conference')
      .on('staff_log')
      .columns(['conference', 'at'])
      .execute();
  },
};

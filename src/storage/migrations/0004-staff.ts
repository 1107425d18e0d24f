import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who may sign in to the coordinators' area, the links mailed to them, and their sessions. */
export const staff: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('staff')
      .addColumn('address', 'text', (column) => column.primaryKey())
      .addColumn('districts', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('staff_links')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('address', 'text', (column) =>
        column.notNull().references('staff.address').onDelete('cascade'),
      )
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('mail_due_at', 'text')
      .addColumn('used_at', 'text')
      .execute();
    await db.schema
      .createTable('staff_sessions')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('address', 'text', (column) =>
        column.notNull().references('staff.address').onDelete('cascade'),
      )
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
  },
};

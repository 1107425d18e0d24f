import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Mails to be sent, what people have been told, and who does the work that one process does for all. */
export const outbox: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('outbox')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('conference', 'text', (column) =>
        column.notNull().references('conferences.slug').onDelete('cascade'),
      )
      .addColumn('registration', 'integer', (column) =>
        column.notNull().references('registrations.id').onDelete('cascade'),
      )
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('lease', 'text')
      .addColumn('dead_since', 'text')
      .addColumn('reason', 'text')
      .execute();
    await db.schema
      .createIndex('outbox_by_due')
      .on('outbox')
      .columns(['dead_since', 'due_at'])
      .execute();
    // For the foreign key: deleting a registration would otherwise read the whole table.
    await db.schema
      .createIndex('outbox_by_registration')
      .on('outbox')
      .column('registration')
      .execute();
    await db.schema.alterTable('conferences').addColumn('announced', 'text').execute();
    await db.schema.alterTable('registrations').addColumn('reminded_for', 'text').execute();
    await db.schema
      .createTable('leases')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .execute();
  },
};

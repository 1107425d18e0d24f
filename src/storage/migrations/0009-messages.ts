import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Messages to the coordinators; mails of the outbox may be about one instead of a registration. */
export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('messages')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('district', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('contact', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('submission', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('done_at', 'text')
      .addColumn('delete_after', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('messages_by_deletion')
      .on('messages')
      .column('delete_after')
      .execute();
    await renewOutbox(db);
  },
};

/** SQLite cannot make a column nullable, so the table is made anew with what is in it. */
async function renewOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox_renewed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('conference', 'text', (column) =>
      column.references('conferences.slug').onDelete('cascade'),
    )
    .addColumn('registration', 'integer', (column) =>
      column.references('registrations.id').onDelete('cascade'),
    )
    .addColumn('message', 'integer', (column) =>
      column.references('messages.id').onDelete('cascade'),
    )
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('lease', 'text')
    .addColumn('dead_since', 'text')
    .addColumn('reason', 'text')
    .addCheckConstraint(
      'outbox_is_about_one_thing',
      sql`(registration is not null and conference is not null and message is null)
        or (registration is null and conference is null and message is not null)`,
    )
    .execute();
  const columns = sql.raw(
    'id, kind, conference, registration, recipient, created_at, due_at, attempts, lease, dead_since, reason',
  );
  await sql`insert into outbox_renewed (${columns}) select ${columns} from outbox`.execute(db);
  await db.schema.dropTable('outbox').execute();
  await db.schema.alterTable('outbox_renewed').renameTo('outbox').execute();
  await db.schema
    .createIndex('outbox_by_due')
    .on('outbox')
    .columns(['dead_since', 'due_at'])
    .execute();
  await db.schema
    .createIndex('outbox_by_registration')
    .on('outbox')
    .column('registration')
    .execute();
  await db.schema.createIndex('outbox_by_message').on('outbox').column('message').execute();
}

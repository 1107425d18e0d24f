import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Everything is text or a 32-bit integer: see `tables.ts`. */
export const profiles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('profiles')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('conference', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('quarter', 'text', (column) => column.notNull())
      .addColumn('themes', 'text', (column) => column.notNull())
      .addColumn('existing', 'text', (column) => column.notNull())
      .addColumn('gaps', 'text', (column) => column.notNull())
      .addColumn('ideas', 'text', (column) => column.notNull())
      .addColumn('involvement', 'text', (column) => column.notNull())
      .addColumn('contact', 'text', (column) => column.notNull())
      .addColumn('publish_consent_at', 'text')
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('submission_key', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('delete_after', 'text', (column) => column.notNull())
      .addUniqueConstraint('profiles_submitted_once', ['conference', 'submission_key'])
      .addCheckConstraint('profiles_state', sql`state in ('draft', 'finished')`)
      .execute();
    await db.schema
      .createIndex('profiles_by_deletion')
      .on('profiles')
      .column('delete_after')
      .execute();
  },
};

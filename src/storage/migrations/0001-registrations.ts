import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Everything is text or a 32-bit integer: see `tables.ts`. */
export const registrations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('conferences')
      .addColumn('slug', 'text', (column) => column.primaryKey())
      .addColumn('turn', 'integer', (column) => column.notNull())
      .addColumn('capacity', 'integer')
      .addColumn('promotion', 'text')
      .addColumn('ends_at', 'text')
      .execute();

    await db.schema
      .createTable('registrations')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('conference', 'text', (column) => column.notNull().references('conferences.slug'))
      .addColumn('arrived', 'integer', (column) => column.notNull())
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('release_reason', 'text')
      .addColumn('contact', 'text', (column) => column.notNull())
      .addColumn('contact_since', 'text', (column) => column.notNull())
      .addColumn('party_size', 'integer', (column) => column.notNull())
      .addColumn('children_0_2', 'integer', (column) => column.notNull())
      .addColumn('children_3_6', 'integer', (column) => column.notNull())
      .addColumn('children_7_12', 'integer', (column) => column.notNull())
      .addColumn('interpreters', 'text', (column) => column.notNull())
      .addColumn('access', 'text', (column) => column.notNull())
      .addColumn('access_consent_at', 'text')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('submission_key', 'text')
      .addColumn('submission_hash', 'text')
      .addColumn('submission_status', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addUniqueConstraint('registrations_in_order', ['conference', 'arrived'])
      .addUniqueConstraint('registrations_submitted_once', ['submission_key', 'conference'])
      .addCheckConstraint('registrations_seat', sql`seat in ('seated', 'waiting', 'released')`)
      .addCheckConstraint(
        'registrations_release_reason',
        sql`(seat = 'released') = (release_reason is not null)
          and (release_reason is null or release_reason in ('cancelled', 'expired', 'declined'))`,
      )
      .addCheckConstraint(
        'registrations_contact',
        sql`contact in ('none', 'unverified', 'verified')`,
      )
      .addCheckConstraint(
        'registrations_people',
        sql`party_size >= 1 and children_0_2 >= 0 and children_3_6 >= 0 and children_7_12 >= 0
          and children_0_2 + children_3_6 + children_7_12 <= party_size`,
      )
      .addCheckConstraint(
        'registrations_access_consent',
        sql`access = '[]' or access_consent_at is not null`,
      )
      .execute();

    // Covers the sum of seated people and the waiting list, so that neither reads the rows.
    await db.schema
      .createIndex('registrations_by_seat')
      .on('registrations')
      .columns(['conference', 'seat', 'arrived', 'party_size'])
      .execute();
  },
};

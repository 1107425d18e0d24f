import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who is there: what was tapped at the door. It goes with the registration, or with the conference. */
export const checkIns: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('check_ins')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('conference', 'text', (column) =>
        column.notNull().references('conferences.slug').onDelete('cascade'),
      )
      .addColumn('registration', 'integer', (column) =>
        column.references('registrations.id').onDelete('cascade'),
      )
      .addColumn('walk_in', 'text')
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addCheckConstraint(
        'check_ins_subject',
        sql`(registration is null) != (walk_in is null) and people >= 0`,
      )
      .execute();
    await db.schema
      .createIndex('check_ins_by_conference')
      .on('check_ins')
      .column('conference')
      .execute();
    await db.schema
      .createIndex('check_ins_by_registration')
      .on('check_ins')
      .column('registration')
      .execute();
  },
};

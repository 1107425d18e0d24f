import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#storage/database.ts';
import { migrate } from '#storage/migrations/index.ts';
import {
  describeDatabases,
  temporarySqlite,
  type MakeDatabase,
  type TemporaryDatabase,
} from '#tests/support/databases.ts';

let temporary: TemporaryDatabase;
let db: Database;

function openBeforeEach(makeDatabase: MakeDatabase) {
  beforeEach(async () => {
    temporary = await makeDatabase();
    db = await openDatabase(temporary.place);
  });
  afterEach(async () => {
    await db.destroy();
    await temporary.remove();
  });
}

describeDatabases((makeDatabase) => {
  openBeforeEach(makeDatabase);
  describe('a new database', () => {
    it('has the tables, and no column for more personal data than agreed', async () => {
      const tables = await db.introspection.getTables();
      const columns = tables.map(({ name, columns }) => [
        name,
        columns.map((column) => column.name),
      ]);
      expect(Object.fromEntries(columns)).toEqual({
        conferences: ['slug', 'turn', 'capacity', 'promotion', 'ends_at', 'announced'],
        check_ins: ['id', 'conference', 'registration', 'walk_in', 'people', 'at', 'address'],
        interpreter_states: ['conference', 'language', 'state'],
        leases: ['name', 'holder', 'until'],
        messages: [
          ...['id', 'kind', 'text', 'place', 'district', 'page', 'name', 'contact', 'locale'],
          ...['submission', 'created_at', 'done_at', 'delete_after'],
        ],
        outbox: [
          'id',
          'kind',
          'conference',
          'registration',
          'message',
          'recipient',
          'created_at',
          'due_at',
          'attempts',
          'lease',
          'dead_since',
          'reason',
        ],
        profiles: [
          ...['id', 'conference', 'state', 'about', 'quarter', 'themes'],
          ...['existing', 'gaps', 'ideas', 'involvement', 'contact', 'publish_consent_at'],
          ...['locale', 'submission_key', 'created_at', 'changed_at', 'delete_after'],
          'typed_in_at',
        ],
        staff: ['address', 'districts', 'created_at'],
        staff_links: ['id', 'address', 'created_at', 'expires_at', 'mail_due_at', 'used_at'],
        staff_log: [
          ...['id', 'at', 'address', 'action', 'conference', 'subject', 'detail', 'undone_at'],
          'undone_by',
        ],
        staff_sessions: ['hash', 'address', 'created_at', 'expires_at'],
        registrations: [
          'id',
          'conference',
          'arrived',
          'seat',
          'release_reason',
          'contact',
          'contact_since',
          'party_size',
          'children_0_2',
          'children_3_6',
          'children_7_12',
          'interpreters',
          'access',
          'access_consent_at',
          'name',
          'email',
          'locale',
          'submission_key',
          'submission_hash',
          'submission_status',
          'created_at',
          'changed_at',
          'version',
          'reminded_for',
          'resent',
          'resent_at',
        ],
      });
    });

    it('needs nothing the second time', async () => {
      expect(await migrate(db)).toEqual([]);
    });
  });
  it('a database that is newer than the program is refused', async () => {
    await sql`insert into kysely_migration values ('9999-tomorrow', '2099-01-01T00:00:00Z')`.execute(
      db,
    );
    await expect(migrate(db)).rejects.toThrow('9999-tomorrow');
  });

  describe('the tables themselves refuse', () => {
    const row = {
      id: 1,
      conference: 'dorf-2027',
      arrived: 1,
      seat: 'seated' as const,
      contact: 'none' as const,
      contact_since: '2027-02-01T10:00:00.000Z',
      party_size: 2,
      children_0_2: 0,
      children_3_6: 0,
      children_7_12: 0,
      interpreters: '[]',
      access: '[]',
      name: 'A',
      locale: 'de',
      created_at: '2027-02-01T10:00:00.000Z',
      changed_at: '2027-02-01T10:00:00.000Z',
      version: 1,
    };

    beforeEach(async () => {
      await db.insertInto('conferences').values({ slug: 'dorf-2027', turn: 0 }).execute();
    });

    const insert = (own: object) =>
      db
        .insertInto('registrations')
        .values({ ...row, ...own })
        .execute();

    it.each([
      ['a seat that there is not', { seat: 'standing' }],
      ['a release without a reason', { seat: 'released' }],
      ['a reason without a release', { release_reason: 'cancelled' }],
      ['a party of nobody', { party_size: 0 }],
      ['more children than people', { children_0_2: 2, children_7_12: 1 }],
      ['access needs without consent', { access: '["vision"]' }],
      ['a conference that is not known', { conference: 'stadt-2027' }],
    ])('%s', async (_, own) => {
      await expect(insert(own)).rejects.toThrow(/constraint/);
    });

    it('a second party in the same place of the line, or with the same submission', async () => {
      await insert({ submission_key: 'a1b2c3d4' });
      await expect(insert({ id: 2 })).rejects.toThrow(/unique/i);
      await expect(insert({ id: 2, arrived: 2, submission_key: 'a1b2c3d4' })).rejects.toThrow(
        /unique/i,
      );
      await insert({ id: 2, arrived: 2 });
    });
  });
});

async function pragma(name: string) {
  const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
  return Object.values(rows[0] ?? {})[0];
}

describe('a SQLite file', () => {
  openBeforeEach(temporarySqlite);
  it('can be read by its owner alone', () => {
    const modes = ['', '-wal', '-shm'].map((end) => statSync(temporary.place + end).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });

  it('tells nobody of a commit that is not on the disk, and leaves no traces of what is deleted', async () => {
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { createProfileDesk } from '#server/profiles/desk.ts';
import { createProfiles } from '#server/profiles/profiles.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { typedProfiles } from '#storage/migrations/0011-typed-profiles.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

const key = Buffer.from('a key for tests, of no worth');
const now = new Date('2027-02-01T10:00:00Z');
const later = new Date('2027-02-01T11:00:00Z');
const terms = { slug: 'dorf', endsAt: new Date('2027-03-04T19:00:00Z') };

const said = (about: string) => {
  const answers = { existing: 'Wir nähen.', gaps: '', ideas: '', involvement: '' };
  return { about, quarter: '', themes: [], ...answers, contact: '', publish: false };
};

describeDatabases((makeDatabase) => {
  let place: TemporaryDatabase;
  let db: Database;
  beforeAll(async () => {
    place = await makeDatabase();
    db = await openDatabase(place.place);
  });
  afterAll(async () => {
    await db.destroy();
    await place.remove();
  });

  it('of profiles from before, those are typed in that the log and nobody since says so of', async () => {
    const [desk, profiles] = [createProfileDesk({ db, key }), createProfiles({ db, key })];
    for (const about of ['sheet', 'taken over']) {
      const sheet = {
        said: said(about),
        locale: 'de',
        submissionKey: undefined,
        by: 'a@b.example',
      };
      await desk.typeIn(terms, sheet, now);
    }
    await profiles.begin(terms, { state: 'finished', said: said('online'), locale: 'de' }, now);
    const before = await desk.all(terms.slug, now);
    const { code = '' } = before.find(({ about }) => about === 'taken over') ?? {};
    await profiles.save(code, terms, { state: 'finished', said: said('taken over') }, later);

    await db.schema.alterTable('profiles').dropColumn('typed_in_at').execute();
    await typedProfiles.up(db as unknown as Kysely<unknown>);
    const after = await desk.all(terms.slug, now);
    expect(after.filter(({ typedInAt }) => typedInAt).map(({ about }) => about)).toEqual(['sheet']);
  });
});

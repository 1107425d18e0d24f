import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileInput } from '#schemas/profile.ts';
import { createProfileDesk, type ProfileDesk } from '#server/profiles/desk.ts';
import { createProfiles, type ProfileService } from '#server/profiles/profiles.ts';
import { createRegistrations } from '#server/registration/registrations.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { conferenceActions } from '#storage/staff-log.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

const key = Buffer.from('a key for tests, of no worth');
const HOUR = 60 * 60 * 1000;
const now = new Date('2027-02-01T10:00:00Z');
const after = (hours: number) => new Date(now.getTime() + hours * HOUR);
const endsAt = new Date('2027-03-04T19:00:00Z');
/** 28 days after the conference. */
const gone = new Date('2027-04-01T19:00:00Z');

const said = (own: Partial<ProfileInput> = {}): ProfileInput => ({
  about: 'Nähkreis',
  quarter: 'dorf',
  themes: ['meeting'],
  existing: 'Wir nähen dienstags.',
  gaps: '',
  ideas: '',
  involvement: '',
  contact: '',
  publish: false,
  ...own,
});

describeDatabases((makeDatabase) => {
  let place: TemporaryDatabase;
  let db: Database;
  let profiles: ProfileService;
  let desk: ProfileDesk;
  beforeAll(async () => {
    place = await makeDatabase();
    db = await openDatabase(place.place);
    profiles = createProfiles({ db, key });
    desk = createProfileDesk({ db, key });
  });
  afterAll(async () => {
    await db.destroy();
    await place.remove();
  });

  let count = 0;
  /** A conference of its own for each test. */
  const conference = () => ({ slug: `dorf-${++count}`, endsAt });
  const draft = { state: 'draft', said: said(), locale: 'de' } as const;
  const finished = { ...draft, state: 'finished' } as const;

  describe('a profile', () => {
    it('is found again by its code, however it is typed', async () => {
      const terms = conference();
      const code = await profiles.begin(terms, draft, now);
      const typed = code.toLowerCase().replaceAll('-', ' ');
      expect(await profiles.find(typed, now)).toEqual({
        ...{ code, conference: terms.slug, state: 'draft', savedAt: now, deleteAfter: after(48) },
        ...said(),
      });
    });

    it('is one, however often it is sent', async () => {
      const terms = conference();
      const sent = { ...finished, submissionKey: 'abcdefgh' };
      const codes = await Promise.all([1, 2, 3].map(() => profiles.begin(terms, sent, now)));
      expect(new Set(codes).size).toBe(1);
      expect(await desk.all(terms.slug, now)).toHaveLength(1);
    });

    it('opens no registration by its code, nor is opened by one', async () => {
      const code = await profiles.begin(conference(), draft, now);
      expect(await createRegistrations({ db, key }).find(code)).toBeUndefined();
    });

    it('can be gone on with, handed in, and then stays handed in', async () => {
      const terms = conference();
      const code = await profiles.begin(terms, draft, now);
      const more = said({ gaps: 'Kein Raum am Abend.' });
      expect(await profiles.save(code, terms, { state: 'finished', said: more }, after(1))).toBe(
        true,
      );
      await profiles.save(code, terms, { state: 'draft', said: more }, after(2));
      const found = await profiles.find(code, after(100));
      expect(found).toMatchObject({
        state: 'finished',
        gaps: 'Kein Raum am Abend.',
        deleteAfter: gone,
      });
    });

    it('can take back that it may be published', async () => {
      const terms = conference();
      const yes = { ...finished, said: said({ publish: true }) };
      const code = await profiles.begin(terms, yes, now);
      expect(await profiles.find(code, now)).toMatchObject({ publish: true });
      await profiles.save(code, terms, { state: 'finished', said: said() }, after(1));
      expect(await profiles.find(code, now)).toMatchObject({ publish: false });
    });

    it('can be deleted by whoever wrote it', async () => {
      const code = await profiles.begin(conference(), finished, now);
      expect(await profiles.remove(code, now)).toBe(true);
      expect(await profiles.find(code, now)).toBeUndefined();
      expect(await profiles.remove(code, now)).toBe(false);
    });
  });

  describe("at the coordinators' desk", () => {
    const by = 'nora@zweibruck.example';
    const sheet = { said: said({ publish: true }), locale: 'de', submissionKey: 'abcdefgh', by };
    const logged = async ({ slug }: { slug: string }) =>
      (await conferenceActions(db, slug, 10)).map(({ action }) => action).toSorted();

    it('only what was handed in is there, for its conference, until it is due', async () => {
      const terms = conference();
      await profiles.begin(terms, draft, now);
      await profiles.begin(terms, finished, now);
      const [found, ...more] = await desk.all(terms.slug, now);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ about: 'Nähkreis', savedAt: now, locale: 'de' });
      const number = found?.number ?? 0;
      expect(await desk.find(terms.slug, number, now)).toEqual(found);
      expect(await desk.find(conference().slug, number, now)).toBeUndefined();
      expect(await desk.find(terms.slug, number, gone)).toBeUndefined();
      expect(await desk.all(terms.slug, gone)).toEqual([]);
    });

    it('a sheet is handed in at once, and once, however often it is sent', async () => {
      const terms = conference();
      await Promise.all([1, 2].map(() => desk.typeIn(terms, sheet, now)));
      expect(await desk.all(terms.slug, now)).toMatchObject([{ ...sheet.said, publish: true }]);
      expect(await logged(terms)).toEqual(['profile-typed']);
    });

    it('whoever asks on the telephone has it unpublished, or deleted; both are logged', async () => {
      const terms = conference();
      await desk.typeIn(terms, sheet, now);
      const [{ number, code } = { number: 0, code: '' }] = await desk.all(terms.slug, now);
      const deed = { conference: terms.slug, number, by };
      expect(await desk.unpublish(deed, now)).toBe(true);
      expect(await desk.unpublish(deed, now)).toBe(false);
      expect(await profiles.find(code, now)).toMatchObject({ publish: false });
      expect(await desk.remove({ ...deed, conference: 'dorf' }, now)).toBe(false);
      expect(await desk.remove(deed, now)).toBe(true);
      expect(await profiles.find(code, now)).toBeUndefined();
      const deeds = ['profile-deleted', 'profile-typed', 'profile-unpublished'];
      expect(await logged(terms)).toEqual(deeds);
    });
  });

  describe('correcting a sheet that was typed in', () => {
    const by = 'nora@zweibruck.example';
    const correct = (terms: ReturnType<typeof conference>, sheet: { number: number; seen: Date }) =>
      desk.correct(terms, { by, said: said({ gaps: 'Ein Chor.' }), ...sheet }, after(1));
    async function typedIn() {
      const terms = conference();
      await desk.typeIn(terms, { said: said(), locale: 'de', submissionKey: undefined, by }, now);
      const [{ number, code } = { number: 0, code: '' }] = await desk.all(terms.slug, now);
      return { terms, number, code };
    }

    it('replaces what was seen, is logged, and pressed twice is done once', async () => {
      const { terms, number } = await typedIn();
      const both = [1, 2].map(() => correct(terms, { number, seen: now }));
      expect((await Promise.all(both)).filter((verdict) => verdict === 'correct')).toHaveLength(1);
      expect(await correct(terms, { number, seen: now })).toBe('same');
      expect(await desk.all(terms.slug, now)).toMatchObject([{ number, gaps: 'Ein Chor.' }]);
      const deeds = await conferenceActions(db, terms.slug, 10);
      expect(deeds.map(({ action, subject }) => [action, subject])).toEqual([
        ['profile-corrected', number],
        ['profile-typed', number],
      ]);
      expect(await correct(conference(), { number, seen: now })).toBe('unknown');
    });

    it('overwrites nothing unseen, such as that it must not be published any more', async () => {
      const { terms, number } = await typedIn();
      const other = { number, by, said: said({ publish: true }), seen: now };
      expect(await desk.correct(terms, other, after(1))).toBe('correct');
      expect(await correct(terms, { number, seen: now })).toBe('changed-since');
      await desk.unpublish({ conference: terms.slug, number, by }, after(2));
      expect(await correct(terms, { number, seen: after(1) })).toBe('changed-since');
      expect(await correct(terms, { number, seen: after(2) })).toBe('correct');
    });

    it('ends where people have written themselves, or changed it with their code', async () => {
      const { terms, number, code } = await typedIn();
      await profiles.save(code, terms, { state: 'finished', said: said() }, after(1));
      expect(await correct(terms, { number, seen: after(1) })).toBe('theirs');
      await profiles.begin(terms, { ...finished, said: said({ about: 'Chor' }) }, now);
      const online = (await desk.all(terms.slug, now)).find(({ about }) => about === 'Chor');
      expect(await correct(terms, { number: online?.number ?? 0, seen: now })).toBe('theirs');
    });
  });

  describe('what is due', () => {
    it('is an unfinished profile 48 hours after it was last saved', async () => {
      const terms = conference();
      const code = await profiles.begin(terms, draft, now);
      await profiles.save(code, terms, draft, after(24));
      await profiles.deleteExpired([terms], after(48));
      expect(await profiles.find(code, after(48))).toBeDefined();
      expect(await profiles.find(code, after(72)), 'due, though not yet deleted').toBeUndefined();
      expect(await profiles.deleteExpired([terms], after(72))).toBeGreaterThanOrEqual(1);
      expect(await profiles.find(code, after(48))).toBeUndefined();
    });

    it('is what was handed in 28 days after the conference, wherever it has been moved', async () => {
      const terms = conference();
      const code = await profiles.begin(terms, finished, now);
      const later = { ...terms, endsAt: new Date('2027-05-04T19:00:00Z') };
      await profiles.deleteExpired([later], gone);
      expect(await profiles.find(code, gone)).toBeDefined();
      await profiles.deleteExpired([later], new Date('2027-06-01T19:00:00Z'));
      expect(await profiles.find(code, gone)).toBeUndefined();
    });

    it('goes too when the conference has gone from the content', async () => {
      const code = await profiles.begin(conference(), finished, now);
      await profiles.deleteExpired([], gone);
      expect(await profiles.find(code, now)).toBeUndefined();
    });
  });
});

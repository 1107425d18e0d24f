import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, NOW, terms } from '#tests/integration/registration/support.ts';
import { confirmToken } from '#server/registration/confirm-token.ts';
import { parseCode } from '#server/registration/codes.ts';
import { deleteConference } from '#storage/conferences.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { KEY } from '#tests/integration/registration/support.ts';
import { ANNA, temporaryDesk } from './support.ts';

const BERT = 'bert@stadt.example';
const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describeDatabases((makeDatabase) => {
  let desk: Awaited<ReturnType<typeof temporaryDesk>>;
  beforeAll(async () => {
    desk = await temporaryDesk(makeDatabase);
  });
  afterAll(() => desk.close());

  let count = 0;
  const conference = (own = {}) => terms({ slug: `dorf-${++count}`, capacity: 4, ...own });
  const cancel = (code: string, dorf: ReturnType<typeof conference>, now = NOW) =>
    desk.staff.cancel(ANNA, code, dorf, now);

  describe('a cancellation', () => {
    it('is taken back once, by name, and the party is told', async () => {
      const dorf = conference();
      const email = 'amina@example.org';
      const code = await desk.register(dorf, { partySize: 3, email });
      const token = confirmToken(KEY, parseCode(code)?.id ?? 0, email);
      await desk.registrations.confirm(code, token, dorf, NOW);
      await cancel(code, dorf, after(1));
      const [deed] = await desk.staff.deeds(dorf, 10, after(1));
      expect(deed).toMatchObject({ action: 'cancelled', undo: 'undo', code });
      const id = deed?.id ?? '';
      const both = ['Anna', 'Bert'].map(() => desk.staff.undo(BERT, id, dorf, after(2)));
      expect((await Promise.all(both)).sort()).toEqual(['already', 'undone']);
      expect(await desk.statusOf(code)).toBe('confirmed 3');
      expect(await desk.mailsTo(email)).toEqual(['confirm', 'cancelled', 'restored']);
      expect((await desk.staff.deeds(dorf, 10, NOW))[0]).toMatchObject({
        ...{ undo: 'already', undoneBy: BERT, undoneAt: after(2) },
      });
    });

    it('brings the party back to its own place in the line, and takes nobody’s seat', async () => {
      const dorf = conference();
      const first = await desk.register(dorf, { partySize: 3 });
      const second = await desk.register(dorf, { partySize: 2 });
      const third = await desk.register(dorf, { partySize: 2 });
      await cancel(first, dorf);
      const statuses = () => Promise.all([first, second, third].map(desk.statusOf));
      expect(await statuses()).toEqual(['released 3', 'confirmed 2', 'confirmed 2']);
      expect(await desk.undoLatest(dorf, 'cancelled')).toBe('undone');
      expect(await statuses()).toEqual(['waiting 3', 'confirmed 2', 'confirmed 2']);
      const newcomer = await desk.register(dorf, { partySize: 1 });
      await desk.registrations.cancel(second, dorf, NOW);
      await desk.registrations.cancel(third, dorf, NOW);
      expect(await desk.statusOf(first)).toBe('confirmed 3');
      expect(await desk.statusOf(newcomer)).toBe('confirmed 1');
    });

    it('of a party that has not confirmed begins its 48 hours anew; needs stay forgotten', async () => {
      const dorf = conference();
      const email = 'neu@example.org';
      const needs = { access: ['vision' as const], accessConsent: true };
      const code = await desk.register(dorf, { email, ...needs });
      await cancel(code, dorf);
      expect(await desk.undoLatest(dorf, 'cancelled', after(60))).toBe('undone');
      expect(await desk.registrations.forgetUnconfirmed(dorf, after(61))).toBe(0);
      expect(await desk.registrations.find(code)).toMatchObject({
        ...{ status: 'pending', confirmBy: after(108), access: [] },
      });
      expect(await desk.mailsTo(email)).toEqual(['confirm', 'confirm']);
    });

    it('by the party itself, or of a conference that is over, stays', async () => {
      const dorf = conference();
      const own = await desk.call(dorf, {});
      await desk.registrations.cancel(own, dorf, NOW);
      expect(await desk.undoLatest(dorf, 'registered')).toBe('changed-since');
      const late = await desk.call(dorf, {});
      await cancel(late, dorf);
      expect(await desk.undoLatest(dorf, 'cancelled', dorf.endsAt)).toBe('never');
      const [deed] = await desk.staff.deeds(dorf, 1, NOW);
      expect(await desk.staff.undo(ANNA, deed?.id ?? '', conference(), NOW)).toBe('unknown');
      expect(await desk.statusOf(late)).toBe('released 1');
    });
  });

  it('a registration for a caller is taken back by cancelling it, as can the cancellation', async () => {
    const dorf = conference();
    const code = await desk.call(dorf, { partySize: 4 });
    const next = await desk.register(dorf, { partySize: 1 });
    expect(await desk.undoLatest(dorf, 'registered')).toBe('undone');
    expect(await desk.statusOf(code)).toBe('released 4');
    expect(await desk.statusOf(next)).toBe('confirmed 1');
    await desk.registrations.cancel(next, dorf, NOW);
    expect(await desk.logged(dorf)).toContainEqual(['cancelled', { people: 4 }]);
    expect(await desk.undoLatest(dorf, 'cancelled')).toBe('undone');
    expect(await desk.statusOf(code)).toBe('confirmed 4');
  });

  it('what was done for a party stays once it has changed anything itself', async () => {
    const dorf = conference();
    const code = await desk.call(dorf, { partySize: 2 });
    await desk.staff.change(ANNA, code, dorf, change({ partySize: 3 }), NOW);
    await desk.registrations.change(code, dorf, change({ partySize: 3, name: 'Selbst' }), NOW);
    expect(await desk.undoLatest(dorf, 'changed')).toBe('changed-since');
    expect(await desk.undoLatest(dorf, 'registered')).toBe('changed-since');
    expect(await desk.registrations.find(code)).toMatchObject({ partySize: 3, name: 'Selbst' });
  });

  describe('a change', () => {
    it('is taken back as to the number of people, and only while it still is what was set', async () => {
      const dorf = conference();
      const code = await desk.call(dorf, { partySize: 2, name: 'Alt' });
      await desk.staff.change(ANNA, code, dorf, change({ partySize: 3, name: 'Neu' }), NOW);
      expect(await desk.undoLatest(dorf, 'changed')).toBe('size-undone');
      expect(await desk.registrations.find(code)).toMatchObject({ partySize: 2, name: 'Neu' });

      await desk.staff.change(ANNA, code, dorf, change({ partySize: 4 }), after(1));
      await desk.registrations.change(code, dorf, change({ partySize: 1 }), NOW);
      expect(await desk.undoLatest(dorf, 'changed', after(1))).toBe('changed-since');
    });

    it('back to more people needs room, and to fewer none of the children', async () => {
      const dorf = conference();
      const code = await desk.call(dorf, { partySize: 3 });
      const fewer = change({ partySize: 2 });
      await desk.staff.change(ANNA, code, dorf, fewer, NOW);
      await desk.register(dorf, { partySize: 2 });
      expect(await desk.undoLatest(dorf, 'changed')).toBe('no-room');
      expect(await desk.statusOf(code)).toBe('confirmed 2');

      const village = conference();
      const family = await desk.call(village, { partySize: 1 });
      const withChildren = change({
        ...{ partySize: 3, children: { '0-2': 0, '3-6': 2, '7-12': 0 } },
      });
      await desk.staff.change(ANNA, family, village, withChildren, NOW);
      expect(await desk.undoLatest(village, 'changed')).toBe('no-room');
    });
  });

  it('an interpreter’s state is said, read, and taken back; it goes with its conference', async () => {
    const dorf = conference();
    const order = (state: 'requested' | 'confirmed', now: Date) =>
      desk.staff.orderInterpreter(ANNA, dorf, { language: 'prs', state }, now);
    const states = async () => [...(await desk.registrations.interpreterStates(dorf.slug))];
    expect(await order('requested', NOW)).toBe(true);
    expect(await order('requested', NOW)).toBe(false);
    await order('confirmed', after(1));
    expect(await desk.logged(dorf)).toEqual([
      ['interpreter', { language: 'prs', from: 'requested', to: 'confirmed' }],
      ['interpreter', { language: 'prs', from: '', to: 'requested' }],
    ]);
    const [later, earlier] = await desk.staff.deeds(dorf, 10, NOW);
    expect(await desk.staff.undo(ANNA, earlier?.id ?? '', dorf, NOW)).toBe('changed-since');
    expect(await desk.staff.undo(ANNA, later?.id ?? '', dorf, NOW)).toBe('undone');
    expect(await states()).toEqual([['prs', 'requested']]);
    expect(await desk.staff.undo(ANNA, earlier?.id ?? '', dorf, NOW)).toBe('undone');
    expect(await states()).toEqual([]);
    await order('confirmed', after(3));
    await deleteConference(desk.db, dorf.slug);
    expect(await states()).toEqual([]);
  });

  it('the log outlives its party by its number alone, and goes after 180 days', async () => {
    const dorf = conference();
    const code = await desk.call(dorf, {});
    await desk.staff.log({ by: BERT, action: 'exported', conference: dorf.slug }, after(1));
    await desk.registrations.erase(code, dorf, after(2));
    const read = async () => {
      const deeds = await desk.staff.deeds(dorf, 10, after(3));
      return deeds.map(({ by, action, code: shown, undo }) => [by, action, shown, undo]);
    };
    expect(await read()).toEqual([
      [BERT, 'exported', undefined, 'never'],
      [ANNA, 'registered', undefined, 'changed-since'],
    ]);
    await desk.staff.deleteEnded(after(180 * 24));
    expect(await read()).toEqual([[BERT, 'exported', undefined, 'never']]);
    await desk.staff.deleteEnded(after(180 * 24 + 1));
    expect(await read()).toEqual([]);
  });
});

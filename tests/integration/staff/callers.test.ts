import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, input, NOW, terms } from '#tests/integration/registration/support.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { ANNA, temporaryDesk } from './support.ts';

const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describeDatabases((makeDatabase) => {
  let desk: Awaited<ReturnType<typeof temporaryDesk>>;
  beforeAll(async () => {
    desk = await temporaryDesk(makeDatabase);
  });
  afterAll(() => desk.close());

  let count = 0;
  const conference = (own = {}) => terms({ slug: `dorf-${++count}`, capacity: 4, ...own });

  describe('registering somebody who calls', () => {
    it('passes nobody, is logged in numbers, and pressed twice is one registration', async () => {
      const dorf = conference();
      await desk.register(dorf, { partySize: 3 });
      const waiting = await desk.register(dorf, { partySize: 2 });
      const anew = input({ conference: dorf.slug, name: 'Frau Ruf' });
      const said = { ...anew, idempotencyKey: 'twice-000' };
      const [first, second] = [
        await desk.staff.register(ANNA, dorf, said, NOW),
        await desk.staff.register(ANNA, dorf, said, NOW),
      ];
      expect(first).toMatchObject({ outcome: 'created', status: 'waiting' });
      expect(second).toMatchObject({ outcome: 'repeated', code: 'code' in first && first.code });
      expect(await desk.statusOf(waiting)).toBe('waiting 2');
      expect(await desk.logged(dorf)).toEqual([
        ['registered', { people: 1, seat: 'waiting', version: 1 }],
      ]);
      const rows = await desk.db.selectFrom('staff_log').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('Ruf');
      // Somebody who has just done it on the website, and is not sure, is asked about first.
      expect(await desk.staff.register(ANNA, dorf, anew, NOW)).toEqual({ outcome: 'twin' });
    });

    it('goes on after closing, and ends with the conference', async () => {
      const dorf = conference();
      const said = input({ conference: dorf.slug });
      const at = (now: Date, as = dorf) => desk.staff.register(ANNA, as, said, now, true);
      expect(await at(dorf.closesAt)).toMatchObject({ outcome: 'created' });
      expect(await at(dorf.endsAt)).toEqual({ outcome: 'closed', reason: 'past' });
      const cancelled = { ...dorf, cancelled: true };
      expect(await at(NOW, cancelled)).toEqual({ outcome: 'closed', reason: 'cancelled' });
      const later = { ...dorf, opensAt: after(1) };
      expect(await at(NOW, later)).toEqual({ outcome: 'closed', reason: 'not-yet' });
    });
  });

  describe('changing and cancelling for somebody who calls', () => {
    it('leaves what the party needs at the place alone, also after closing', async () => {
      const dorf = conference();
      const needs = { access: ['vision' as const], accessConsent: true };
      const code = await desk.register(dorf, { partySize: 2, email: 'a@example.org', ...needs });
      const said = change({ partySize: 3, email: 'a@example.org', interpreters: ['ar'] });
      const changed = () => desk.staff.change(ANNA, code, dorf, said, dorf.closesAt);
      expect(await changed()).toMatchObject({
        outcome: 'changed',
        registration: { ...needs, partySize: 3, interpreters: ['ar'] },
      });
      const { registration } = (await changed()) as { registration: object };
      expect(registration).toMatchObject({ version: 2 });
      const tooMany = change({ partySize: 5 });
      const refused = await desk.staff.change(ANNA, code, dorf, tooMany, dorf.closesAt);
      expect(refused).toMatchObject({ outcome: 'does-not-fit', free: 1 });
      expect(await desk.logged(dorf)).toEqual([
        ['changed', { from: 2, to: 3, waits: 'no', version: 2 }],
      ]);
    });

    it('gives the places on, and twice is like once', async () => {
      const dorf = conference();
      const code = await desk.register(dorf, { partySize: 4 });
      const next = await desk.register(dorf, { partySize: 4 });
      for (let time = 0; time < 2; time++) {
        expect(await desk.staff.cancel(ANNA, code, dorf, NOW)).toMatchObject({
          outcome: 'cancelled',
        });
      }
      expect(await desk.statusOf(next)).toBe('confirmed 4');
      expect(await desk.logged(dorf)).toEqual([['cancelled', { people: 4 }]]);
      const other = conference();
      expect(await desk.staff.cancel(ANNA, next, other, NOW)).toEqual({ outcome: 'unknown' });
    });
  });

  describe('a mail that could not be delivered', () => {
    it('is tried once more, or dropped; another address makes it needless', async () => {
      const dorf = conference();
      const codes: string[] = [];
      for (const name of ['x', 'y', 'z']) {
        codes.push(await desk.register(dorf, { name, email: `${name}@example.org` }));
      }
      const die = { dead_since: NOW.toISOString(), reason: 'EENVELOPE RCPT TO 550 5.1.1' };
      await desk.db.updateTable('outbox').set(die).where('conference', '=', dorf.slug).execute();
      const { staff } = desk;
      const letters = await staff.letters(dorf.slug);
      const names = letters.map(({ name, code, kind }) => [name, code, kind]);
      expect(names.sort()).toEqual(['x', 'y', 'z'].map((n, at) => [n, codes[at], 'confirm']));
      const idOf = (name: string) => letters.find((letter) => letter.name === name)?.id ?? '';

      // By its number and its own conference alone.
      expect(await staff.dropLetter(ANNA, 'dorf-1', idOf('x'), NOW)).toBe(false);
      expect(await staff.dropLetter(ANNA, dorf.slug, idOf('x'), NOW)).toBe(true);
      expect(await staff.dropLetter(ANNA, dorf.slug, idOf('x'), NOW)).toBe(false);
      expect(await staff.retryLetters(ANNA, dorf.slug, idOf('y'), NOW)).toBe(1);
      expect(await staff.undelivered(dorf.slug)).toBe(1);
      expect(await desk.mailsTo('y@example.org')).toEqual(['confirm']);
      const elsewhere = change({ name: 'z', email: 'neu@example.org' });
      await staff.change(ANNA, codes[2] ?? '', dorf, elsewhere, NOW);
      expect(await staff.letters(dorf.slug)).toEqual([]);
      expect(await staff.retryLetters(ANNA, dorf.slug, undefined, NOW)).toBe(0);
      expect((await desk.logged(dorf)).map(([action]) => action).sort()).toEqual([
        ...['changed', 'mail-dropped', 'mail-retried'],
      ]);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistrationChange } from '#schemas/registration.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { change, input, NOW, temporaryService, terms } from './support.ts';
import { describeDatabases } from '#tests/support/databases.ts';

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterAll(() => service.close());

  let count = 0;
  const LATER = new Date('2027-02-02T10:00:00Z');

  /** A conference with parties of these sizes, in this order, and what can be done to the nth. */
  async function conference(sizes: number[], own: Partial<ConferenceTerms> = {}) {
    const dorf = terms({ slug: `dorf-${++count}`, capacity: 10, ...own });
    const codes: string[] = [];
    for (const partySize of sizes) {
      const said = input({ conference: dorf.slug, partySize });
      const outcome = await service.registrations.register(dorf, said, NOW);
      if ('code' in outcome) codes.push(outcome.code);
    }
    const code = (nth: number) => codes[nth - 1] ?? '';
    return {
      dorf,
      code,
      change: (nth: number, said: Partial<RegistrationChange>, now = LATER, as = dorf) =>
        service.registrations.change(code(nth), as, change(said), now),
      cancel: (nth: number, now = LATER, as = dorf) =>
        service.registrations.cancel(code(nth), as, now),
      async statuses() {
        const views = await Promise.all(codes.map((each) => service.registrations.find(each)));
        return views.map((view) => view?.status);
      },
    };
  }

  describe('changing', () => {
    it('replaces what a party has said', async () => {
      const { change } = await conference([2]);
      const said = {
        name: 'Neuer Name',
        email: 'neu@example.org',
        partySize: 3,
        children: { '0-2': 0, '3-6': 0, '7-12': 1 },
        interpreters: ['prs'],
        access: ['vision' as const],
        accessConsent: true,
      };
      expect(await change(1, said)).toMatchObject({
        outcome: 'changed',
        registration: {
          ...said,
          status: 'pending',
          createdAt: NOW,
          changedAt: LATER,
          version: 2,
        },
      });
      const { registration } = (await change(1, {})) as { registration: object };
      expect(registration).toMatchObject({ email: undefined, access: [], accessConsent: false });
    });

    it('to more people than fit leaves everything as it was and says what is free', async () => {
      const { change } = await conference([4, 5]);
      expect(await change(1, { name: 'Neu', partySize: 6 })).toMatchObject({
        outcome: 'does-not-fit',
        free: 1,
        mayWait: true,
        registration: { partySize: 4, name: 'Familie Beispiel', status: 'confirmed', version: 1 },
      });
    });

    it('may rather wait all together, and then gives its places to others', async () => {
      const { change, statuses } = await conference([4, 5, 3]);
      expect(await change(1, { partySize: 6, whenFull: 'wait' })).toMatchObject({
        outcome: 'changed',
        registration: { status: 'waiting', partySize: 6, ahead: { parties: 0, people: 0 } },
      });
      expect(await statuses()).toEqual(['waiting', 'confirmed', 'confirmed']);
    });

    it('to fewer people lets those move up who wait', async () => {
      const { change, statuses } = await conference([10, 2, 2]);
      await change(1, { partySize: 7 });
      expect(await statuses()).toEqual(['confirmed', 'confirmed', 'waiting']);
    });

    it('of a waiting party to a size that fits gives it places', async () => {
      const { change } = await conference([8, 4]);
      expect(await change(2, { partySize: 2 })).toMatchObject({
        registration: { status: 'confirmed', ahead: undefined },
      });
    });

    it('after closing is possible, but not to more people', async () => {
      const { change, dorf } = await conference([4]);
      expect(await change(1, { partySize: 5 }, dorf.closesAt)).toMatchObject({
        outcome: 'closed',
        reason: 'closed',
        registration: { partySize: 4 },
      });
      expect(await change(1, { partySize: 3 }, dorf.closesAt)).toMatchObject({
        outcome: 'changed',
      });
    });

    it('ends with the conference', async () => {
      const { change, dorf } = await conference([4]);
      expect(await change(1, {}, dorf.endsAt)).toMatchObject({ outcome: 'closed', reason: 'past' });
      expect(await change(1, {}, LATER, { ...dorf, cancelled: true })).toMatchObject({
        outcome: 'closed',
        reason: 'cancelled',
      });
    });

    it('is not possible any more once the places are given back', async () => {
      const { change, cancel } = await conference([4]);
      await cancel(1);
      expect(await change(1, {})).toMatchObject({ outcome: 'released' });
    });

    it('needs a genuine code of this very conference', async () => {
      const { code, dorf } = await conference([4]);
      const { dorf: other } = await conference([1]);
      const { registrations } = service;
      expect(await registrations.change('2222-2222-2222', dorf, change(), LATER)).toEqual({
        outcome: 'unknown',
      });
      expect(await registrations.change(code(1), other, change(), LATER)).toEqual({
        outcome: 'unknown',
      });
      expect(await registrations.cancel(code(1), other, LATER)).toEqual({ outcome: 'unknown' });
    });
  });

  describe('cancelling', () => {
    it('gives the places to those who wait, in their order', async () => {
      const { cancel, statuses } = await conference([6, 4, 3, 3, 1]);
      expect(await cancel(1)).toMatchObject({
        outcome: 'cancelled',
        registration: { status: 'released', releaseReason: 'cancelled', changedAt: LATER },
      });
      expect(await statuses()).toEqual([
        'released',
        'confirmed',
        'confirmed',
        'confirmed',
        'waiting',
      ]);
    });

    it('forgets at once what the party needed at the place', async () => {
      const { change, cancel } = await conference([1]);
      await change(1, { access: ['hearing'], accessConsent: true });
      expect(await cancel(1)).toMatchObject({ registration: { access: [], accessConsent: false } });
    });

    it('twice is like once', async () => {
      const { cancel } = await conference([2]);
      expect(await cancel(1)).toEqual(await cancel(1, new Date('2027-02-03')));
    });

    it('leaves the waiting list, too', async () => {
      const { cancel, statuses } = await conference([9, 3, 1]);
      await cancel(2);
      expect(await statuses()).toEqual(['confirmed', 'released', 'confirmed']);
    });

    it('is possible after closing, and places are still given on', async () => {
      const { cancel, dorf, statuses } = await conference([10, 2]);
      await cancel(1, dorf.closesAt);
      expect(await statuses()).toEqual(['released', 'confirmed']);
    });

    it('is possible when the conference is called off, but nobody moves up to it', async () => {
      const { cancel, dorf, statuses } = await conference([10, 2]);
      await cancel(1, LATER, { ...dorf, cancelled: true });
      expect(await statuses()).toEqual(['released', 'waiting']);
    });

    it('ends with the conference', async () => {
      const { cancel, dorf } = await conference([2]);
      expect(await cancel(1, dorf.endsAt)).toMatchObject({ outcome: 'closed', reason: 'past' });
    });
  });

  describe('when editors change the terms', () => {
    it('a larger room is filled at once, in order', async () => {
      const { dorf, statuses } = await conference([10, 4, 4, 1]);
      await service.registrations.follow({ ...dorf, capacity: 15 }, LATER);
      expect(await statuses()).toEqual(['confirmed', 'confirmed', 'waiting', 'waiting']);
    });

    it('those who wait come before the newcomer who meets the larger room first', async () => {
      const { dorf, statuses } = await conference([10, 4]);
      const larger = { ...dorf, capacity: 14 };
      const newcomer = await service.registrations.register(
        larger,
        input({ conference: dorf.slug }),
        LATER,
      );
      expect(newcomer).toMatchObject({ status: 'waiting' });
      expect(await statuses()).toEqual(['confirmed', 'confirmed']);
    });

    it('a smaller room takes nobody’s seat, and gives none', async () => {
      const { dorf, statuses, cancel } = await conference([5, 5, 2]);
      const smaller = { ...dorf, capacity: 4 };
      await service.registrations.follow(smaller, LATER);
      expect(await statuses()).toEqual(['confirmed', 'confirmed', 'waiting']);
      await cancel(1, LATER, smaller);
      expect(await statuses()).toEqual(['released', 'confirmed', 'waiting']);
    });

    it('the rule fill lets smaller parties pass', async () => {
      const { dorf, statuses } = await conference([8, 5, 2]);
      await service.registrations.follow({ ...dorf, promotion: 'fill' }, LATER);
      expect(await statuses()).toEqual(['confirmed', 'waiting', 'confirmed']);
    });
  });
});

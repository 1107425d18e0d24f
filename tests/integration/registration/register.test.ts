import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import type { RegisterOutcome } from '#server/registration/registrations.ts';
import { input, NOW, temporaryService, terms } from './support.ts';
import { describeDatabases } from '#tests/support/databases.ts';

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterAll(() => service.close());

  let count = 0;
  /** A conference of its own for each test. */
  const conference = (own: Partial<ConferenceTerms> = {}) =>
    terms({ slug: `dorf-${++count}`, ...own });

  const register = (
    { slug, ...own }: ConferenceTerms,
    said: Parameters<typeof input>[0] = {},
    now = NOW,
  ) => service.registrations.register({ slug, ...own }, input({ conference: slug, ...said }), now);

  function codeOf(outcome: RegisterOutcome) {
    if (!('code' in outcome)) throw new Error(`not registered: ${outcome.outcome}`);
    return outcome.code;
  }

  describe('registering', () => {
    it('gives a party that fits its places at once', async () => {
      expect(await register(conference(), { partySize: 4 })).toEqual({
        outcome: 'created',
        code: expect.stringMatching(/^.{4}-.{4}-.{4}$/),
        status: 'confirmed',
        partySize: 4,
      });
    });

    it('lets a party wait that does not fit as a whole', async () => {
      const dorf = conference({ capacity: 5 });
      await register(dorf, { partySize: 3 });
      expect(await register(dorf, { partySize: 3 })).toMatchObject({ status: 'waiting' });
      expect((await service.registrations.seats()).get(dorf.slug)).toEqual({
        seatedPeople: 3,
        seatedParties: 1,
        waitingPeople: 3,
        waitingParties: 1,
      });
    });

    it.each([
      ['not-yet', { opensAt: new Date('2027-02-02') }],
      ['closed', { closesAt: NOW }],
      ['past', { endsAt: NOW }],
      ['cancelled', { cancelled: true }],
    ])('is refused when it is %s, and stores nothing', async (reason, own) => {
      const dorf = conference(own);
      expect(await register(dorf)).toEqual({ outcome: 'closed', reason });
      expect((await service.registrations.seats()).has(dorf.slug)).toBe(false);
    });
  });

  describe('the same submission again', () => {
    const key = { idempotencyKey: 'a1b2c3d4e5f6' };

    it('is one registration and gets the same answer, even after closing', async () => {
      const dorf = conference({ capacity: 2 });
      await register(dorf, { partySize: 2 });
      const first = await register(dorf, key);
      const second = await register(dorf, key, dorf.closesAt);
      expect(second).toEqual({ ...first, outcome: 'repeated' });
      expect((await service.registrations.seats()).get(dorf.slug)).toMatchObject({
        waitingParties: 1,
      });
    });

    it('is answered alike though the party has moved up since', async () => {
      const own = { idempotencyKey: 'moved-up-since' };
      const dorf = conference({ capacity: 2 });
      const before = codeOf(await register(dorf, { partySize: 2 }));
      await register(dorf, own);
      await service.registrations.cancel(before, dorf, NOW);
      expect(await register(dorf, own)).toMatchObject({ outcome: 'repeated', status: 'waiting' });
    });

    it('sent twice at the same moment is one registration', async () => {
      const dorf = conference();
      const own = { idempotencyKey: 'double-click' };
      const outcomes = await Promise.all([register(dorf, own), register(dorf, own)]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'repeated']);
      expect(codeOf(outcomes[0])).toBe(codeOf(outcomes[1]));
    });

    it('with something else in it is refused, also for another conference', async () => {
      const own = { idempotencyKey: 'used-for-two' };
      const dorf = conference();
      await register(dorf, own);
      expect(await register(dorf, { ...own, name: 'Wer anders' })).toMatchObject({
        outcome: 'key-conflict',
      });
      expect(await register(conference(), own)).toEqual({ outcome: 'key-conflict' });
    });

    it('without a key is two registrations', async () => {
      const dorf = conference();
      expect(codeOf(await register(dorf))).not.toBe(codeOf(await register(dorf)));
    });
  });

  describe('finding', () => {
    it('shows a party everything it has said', async () => {
      const said = {
        name: 'عائلة مثال',
        email: 'amina@example.org',
        partySize: 5,
        children: { '0-2': 1, '3-6': 2, '7-12': 0 },
        interpreters: ['ar'],
        access: ['wheelchair' as const],
        accessConsent: true,
        locale: 'ar',
      };
      const dorf = conference();
      const code = codeOf(await register(dorf, said));
      expect(await service.registrations.find(code.toLowerCase().replaceAll('-', ' '))).toEqual({
        ...said,
        code,
        conference: dorf.slug,
        status: 'pending',
        confirmBy: new Date('2027-02-03T10:00:00Z'),
        resendsLeft: 3,
        createdAt: NOW,
        changedAt: NOW,
        version: 1,
      });
    });

    it('tells who waits how many are before it', async () => {
      const dorf = conference({ capacity: 4 });
      for (const partySize of [4, 3, 2]) await register(dorf, { partySize });
      const code = codeOf(await register(dorf));
      expect(await service.registrations.find(code)).toMatchObject({
        status: 'waiting',
        ahead: { parties: 2, people: 5 },
      });
    });

    it('keeps no consent where there is nothing to consent to', async () => {
      const code = codeOf(await register(conference(), { accessConsent: true }));
      expect(await service.registrations.find(code)).toMatchObject({ accessConsent: false });
    });

    it.each(['2222-2222-2222', 'nonsense', ''])('finds nothing by %j', async (code) => {
      expect(await service.registrations.find(code)).toBeUndefined();
    });
  });
});

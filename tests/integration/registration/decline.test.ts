import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeDatabases } from '#tests/support/databases.ts';
import { input, NOW, temporaryService, terms } from './support.ts';

const dorf = terms({ capacity: 2 });
const said = { conference: dorf.slug, name: 'Familie Beispiel', locale: 'de' };

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  const decline = (own: { idempotencyKey?: string; name?: string } = {}, now = NOW, at = dorf) =>
    service.registrations.decline(at, { ...said, ...own }, now);

  describe('somebody who only says that they cannot come', () => {
    it('is kept as declined, takes no place, and gets no mail', async () => {
      const answer = await decline();
      if (answer.outcome !== 'created') throw new Error(answer.outcome);
      expect(await service.registrations.find(answer.code)).toMatchObject({
        status: 'released',
        releaseReason: 'declined',
        name: 'Familie Beispiel',
      });
      expect((await service.registrations.seats()).get(dorf.slug)?.seatedPeople ?? 0).toBe(0);
      const fits = await service.registrations.register(dorf, input({ partySize: 2 }), NOW);
      expect(fits).toMatchObject({ status: 'confirmed' });
      expect(await service.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
    });

    it('says so once with the same key, and nothing else with it', async () => {
      const idempotencyKey = 'a-key-of-a-form';
      const [one, other] = await Promise.all([
        decline({ idempotencyKey }),
        decline({ idempotencyKey }),
      ]);
      expect([one.outcome, other.outcome].sort()).toEqual(['created', 'repeated']);
      expect('code' in one && one.code).toBe('code' in other && other.code);
      expect(await decline({ idempotencyKey, name: 'Andere' })).toEqual({
        outcome: 'key-conflict',
      });
    });

    it.each([
      ['also after registration has closed', dorf, dorf.closesAt, 'created'],
      ['until the end', dorf, dorf.endsAt, 'closed'],
      ['and not of what was called off', terms({ cancelled: true }), NOW, 'closed'],
    ])('does so %s', async (_, conference, now, outcome) => {
      expect((await decline({}, now, conference)).outcome).toBe(outcome);
    });
  });
});

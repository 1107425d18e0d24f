import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { input, NOW, temporaryService, terms } from './support.ts';
import { describeDatabases } from '#tests/support/databases.ts';

const DAY = 24 * 60 * 60 * 1000;

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  const dorf = terms();
  const due = new Date(dorf.endsAt.getTime() + 28 * DAY);
  const justBefore = new Date(due.getTime() - 1);

  const register = (own = dorf) =>
    service.registrations.register(own, input({ conference: own.slug }), NOW);

  describe('registrations', () => {
    it('are deleted 28 days after their conference, not before', async () => {
      await register();
      expect(await service.registrations.deleteExpired([dorf], justBefore)).toBe(0);
      expect(await service.registrations.deleteExpired([dorf], due)).toBe(1);
      expect(await service.db.selectFrom('registrations').selectAll().execute()).toEqual([]);
      expect(await service.db.selectFrom('conferences').selectAll().execute()).toEqual([]);
    });

    it('are deleted although the conference is gone from the content', async () => {
      await register();
      expect(await service.registrations.deleteExpired([], due)).toBe(1);
    });

    it('stay with a conference that is moved', async () => {
      await register();
      const moved = { ...dorf, endsAt: new Date(due.getTime()) };
      expect(await service.registrations.deleteExpired([moved], due)).toBe(0);
    });

    it('of other conferences stay', async () => {
      await register();
      await register(terms({ slug: 'stadt-2027', endsAt: due }));
      expect(await service.registrations.deleteExpired([dorf], due)).toBe(1);
      expect([...(await service.registrations.seats()).keys()]).toEqual(['stadt-2027']);
    });
  });
});

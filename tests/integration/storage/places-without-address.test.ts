import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { placesWithoutAddress } from '#storage/migrations/0012-places-without-address.ts';
import { input, NOW, temporaryService, terms } from '#tests/integration/registration/support.ts';
import { describeDatabases } from '#tests/support/databases.ts';

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterAll(() => service.close());

  it('parties that lost their places by an address are read on, and not written to about it', async () => {
    const { db, registrations } = service;
    const dorf = terms();
    const outcome = await registrations.register(dorf, input({ email: 'a@example.org' }), NOW);
    const code = 'code' in outcome ? outcome.code : '';
    const before = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
    await db.schema.alterTable('registrations').addColumn('vouched_at', 'text').execute();
    const lost = { seat: 'released', release_reason: 'expired', vouched_at: NOW.toISOString() };
    await before.updateTable('registrations').set(lost).execute();
    await before.updateTable('outbox').set({ kind: 'expired' }).execute();

    await placesWithoutAddress.up(db as unknown as Kysely<unknown>);
    expect(await registrations.find(code)).toMatchObject({
      ...{ status: 'released', releaseReason: 'cancelled' },
    });
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });
});

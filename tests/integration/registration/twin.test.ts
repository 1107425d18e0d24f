import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeDatabases } from '#tests/support/databases.ts';
import { input, NOW, temporaryService, terms } from './support.ts';

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const dorf = terms();
const same = { name: 'Familie Unsicher', partySize: 3 };

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  const once = (own: Parameters<typeof input>[0] = {}, minutes = 0, at = dorf) =>
    service.registrations.registerOnce(
      at,
      input({ ...same, conference: at.slug, ...own }),
      after(minutes),
    );

  describe('a party with the same words', () => {
    it('is asked about within half an hour, and can register all the same', async () => {
      expect((await once()).outcome).toBe('created');
      expect(await once({ idempotencyKey: 'another-key' }, 29)).toEqual({ outcome: 'twin' });
      expect((await once({}, 31)).outcome).toBe('created');
      const asked = await service.registrations.register(dorf, input(same), after(1));
      expect(asked.outcome).toBe('created');
    });

    it.each([
      ['another name', { name: 'Familie Sicher' }],
      ['another size', { partySize: 4 }],
      ['an address', { email: 'amina@example.org' }],
    ])('but with %s is another one', async (_, own) => {
      await once();
      expect((await once(own)).outcome).toBe('created');
    });

    it('is another one at another conference, or when the first has cancelled', async () => {
      const first = await once();
      expect((await once({}, 0, terms({ slug: 'stadt-2027' }))).outcome).toBe('created');
      await service.registrations.cancel('code' in first ? first.code : '', dorf, NOW);
      expect((await once({}, 1)).outcome).toBe('created');
    });

    it('sent again with the same key is answered as before', async () => {
      const idempotencyKey = 'a-key-of-a-form';
      const first = await once({ idempotencyKey });
      expect(await once({ idempotencyKey }, 1)).toEqual({ ...first, outcome: 'repeated' });
    });
  });
});

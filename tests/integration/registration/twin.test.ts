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

  describe('a party of the same name', () => {
    it('is asked about within half an hour, and can register all the same', async () => {
      expect((await once()).outcome).toBe('created');
      expect(await once({ idempotencyKey: 'another-key' }, 29)).toEqual({ outcome: 'twin' });
      expect((await once({}, 31)).outcome).toBe('created');
      const asked = await service.registrations.register(dorf, input(same), after(1));
      expect(asked.outcome).toBe('created');
    });

    it.each([
      ['another size', { partySize: 4 }],
      ['an address that was left out', { email: 'amina@example.org' }],
    ])('is asked about with %s, too', async (_, own) => {
      await once();
      expect(await once(own)).toEqual({ outcome: 'twin' });
    });

    it('that has left an address is asked about only by who knows it', async () => {
      const email = 'amina@example.org';
      await once({ email });
      expect(await once({ email, partySize: 4 })).toEqual({ outcome: 'twin' });
      expect((await once({ email: 'jemand@example.org' })).outcome).toBe('created');
      expect((await once({ idempotencyKey: 'another-key' })).outcome).toBe('created');
    });

    it('but with another name is another one', async () => {
      await once();
      expect((await once({ name: 'Familie Sicher' })).outcome).toBe('created');
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

    it('with the same key and another size is told apart by the key, until it has cancelled', async () => {
      const idempotencyKey = 'a-key-of-a-form';
      const first = await once({ idempotencyKey });
      const code = 'code' in first ? first.code : '';
      const changed = () => once({ idempotencyKey, partySize: 4 }, 60);
      const conflict = { outcome: 'key-conflict' };
      expect(await changed()).toEqual({ ...conflict, registered: { code, partySize: 3 } });
      await service.registrations.cancel(code, dorf, NOW);
      expect(await changed()).toEqual(conflict);
    });
  });
});

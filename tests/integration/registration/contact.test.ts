import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { confirmToken } from '#server/registration/confirm-token.ts';
import { parseCode } from '#server/registration/codes.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { change, input, KEY, NOW, temporaryService, terms } from './support.ts';

const HOUR = 60 * 60 * 1000;
const after = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const EMAIL = 'amina@example.org';

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  const dorf = terms({ capacity: 4 });

  async function register(said: Parameters<typeof input>[0], now = NOW): Promise<string> {
    const outcome = await service.registrations.register(dorf, input(said), now);
    if (!('code' in outcome)) throw new Error(outcome.outcome);
    return outcome.code;
  }

  const tokenOf = (code: string, email = EMAIL) =>
    confirmToken(KEY, parseCode(code)?.id ?? 0, email);
  const confirm = (code: string, token = tokenOf(code), now = after(1)) =>
    service.registrations.confirm(code, token, dorf, now);
  const find = (code: string) => service.registrations.find(code);
  const mails = async (kinds: string[] = []) => {
    const rows = await service.db
      .selectFrom('outbox')
      .select(['kind', 'recipient'])
      .orderBy('created_at')
      .execute();
    return rows
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ kind, recipient }) => `${kind} ${recipient}`);
  };

  describe('a party with an e-mail address', () => {
    it('has its places at once, and is to use the link in the mail', async () => {
      const code = await register({ email: EMAIL });
      expect(await find(code)).toMatchObject({ status: 'pending', confirmBy: after(48) });
      expect(await mails()).toEqual([`confirm ${EMAIL}`]);
      expect(await confirm(code)).toMatchObject({
        outcome: 'confirmed',
        registration: { status: 'confirmed', confirmBy: undefined },
      });
      expect(await confirm(code)).toMatchObject({ outcome: 'confirmed' });
    });

    it('is confirmed by the token for its present address alone', async () => {
      const code = await register({ email: EMAIL });
      const other = await register({ email: EMAIL });
      for (const token of ['', 'nonsense', tokenOf(other), tokenOf(code, 'x@example.org')]) {
        expect(await confirm(code, token)).toEqual({ outcome: 'unknown' });
      }
      await service.registrations.change(
        code,
        dorf,
        change({ email: 'neu@example.org' }),
        after(1),
      );
      expect(await confirm(code)).toEqual({ outcome: 'unknown' });
      expect(await find(code)).toMatchObject({ status: 'pending' });
    });

    it('keeps its places without it: after 48 hours the address alone is forgotten', async () => {
      const { registrations } = service;
      const late = await register({ email: EMAIL, partySize: 3, interpreters: ['ar'] });
      const next = await register({ email: 'next@example.org', partySize: 4 }, after(1));
      expect(await registrations.forgetUnconfirmed(dorf, after(47.9))).toBe(0);
      expect(await registrations.forgetUnconfirmed(dorf, after(48))).toBe(1);
      expect(await find(late)).toMatchObject({
        status: 'confirmed',
        name: 'Familie Beispiel',
        partySize: 3,
        email: undefined,
        interpreters: ['ar'],
        confirmBy: undefined,
      });
      expect(await mails()).toEqual([`confirm ${EMAIL}`, 'confirm next@example.org']);
      expect(await confirm(late, tokenOf(late), after(49))).toEqual({ outcome: 'unknown' });
      expect(await registrations.forgetUnconfirmed(dorf, after(49))).toBe(1);
      expect(await find(next)).toMatchObject({ status: 'waiting', email: undefined });
      await registrations.change(late, dorf, change({ partySize: 3, email: EMAIL }), after(50));
      expect(await find(late)).toMatchObject({ status: 'pending', confirmBy: after(98) });
    });

    it('keeps the address once it is confirmed', async () => {
      const code = await register({ email: EMAIL });
      await confirm(code);
      expect(await service.registrations.forgetUnconfirmed(dorf, after(1000))).toBe(0);
      expect(await find(code)).toMatchObject({ email: EMAIL });
    });

    it('that names another one has 48 hours again, and none without any', async () => {
      const code = await register({ email: EMAIL });
      await confirm(code);
      const { registrations } = service;
      await registrations.change(code, dorf, change({ email: 'neu@example.org' }), after(10));
      expect(await find(code)).toMatchObject({ status: 'pending', confirmBy: after(58) });
      expect(await mails()).toContain('confirm neu@example.org');
      await registrations.change(code, dorf, change({}), after(11));
      expect(await find(code)).toMatchObject({ status: 'confirmed', confirmBy: undefined });
    });

    it('that waits is told when it moves up', async () => {
      const first = await register({ partySize: 4 });
      const code = await register({ email: EMAIL });
      await service.registrations.cancel(first, dorf, after(1));
      expect(await find(code)).toMatchObject({ status: 'pending' });
      expect(await mails(['promoted'])).toEqual([`promoted ${EMAIL}`]);
    });

    it('is written to about its own doing only when the address is its own', async () => {
      const code = await register({ email: EMAIL });
      const { registrations } = service;
      await registrations.change(code, dorf, change({ email: EMAIL, partySize: 2 }), after(1));
      expect(await mails(['changed'])).toEqual([]);
      await confirm(code);
      await registrations.change(code, dorf, change({ email: EMAIL, partySize: 1 }), after(2));
      await registrations.cancel(code, dorf, after(3));
      expect(await mails(['changed', 'cancelled'])).toEqual([
        `changed ${EMAIL}`,
        `cancelled ${EMAIL}`,
      ]);
    });
  });

  it('a party without an e-mail address has its places at once, and no mail', async () => {
    const code = await register({});
    expect(await find(code)).toMatchObject({ status: 'confirmed' });
    expect(await service.registrations.forgetUnconfirmed(dorf, after(1000))).toBe(0);
    expect(await mails()).toEqual([]);
  });

  describe('those who come', () => {
    const follow = (own: Partial<ConferenceTerms>) =>
      service.registrations.follow({ ...dorf, ...own }, after(2));

    it('are told once when the date or the place changes', async () => {
      await register({ email: EMAIL });
      await follow({});
      expect(await mails(['moved'])).toEqual([]);
      await follow({ place: 'Rathaus' });
      await follow({ place: 'Rathaus' });
      expect(await mails(['moved'])).toEqual([`moved ${EMAIL}`]);
      await follow({ place: 'Rathaus', startsAt: new Date('2027-03-05T16:00:00Z') });
      expect(await mails(['moved'])).toHaveLength(2);
    });

    it('are told when the conference is called off, but not who has cancelled', async () => {
      await register({ email: EMAIL });
      const gone = await register({ email: 'weg@example.org' });
      await service.registrations.cancel(gone, dorf, after(1));
      await follow({ cancelled: true });
      expect(await mails(['called-off'])).toEqual([`called-off ${EMAIL}`]);
    });

    it('are reminded once, in the two days before', async () => {
      const code = await register({ email: EMAIL });
      await register({ email: 'nicht-bestaetigt@example.org' });
      await confirm(code);
      const before = (hours: number) => new Date(dorf.startsAt.getTime() - hours * HOUR);
      const { registrations } = service;
      expect(await registrations.remind(dorf, before(48.1))).toBe(0);
      expect(await registrations.remind(dorf, before(48))).toBe(1);
      expect(await registrations.remind(dorf, before(47))).toBe(0);
      expect(await mails(['reminder'])).toEqual([`reminder ${EMAIL}`]);
    });
  });

  it('a party that is erased leaves nothing, and its places are given on', async () => {
    const code = await register({ email: EMAIL, partySize: 4 });
    const next = await register({ partySize: 2 });
    expect(await service.registrations.erase(code, dorf, after(1))).toBe(true);
    expect(await service.registrations.erase(code, dorf, after(1))).toBe(false);
    expect(await find(code)).toBeUndefined();
    expect(await mails()).toEqual([]);
    expect(await find(next)).toMatchObject({ status: 'confirmed' });
  });
});

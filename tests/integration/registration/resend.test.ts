import { afterEach, beforeEach, expect, it } from 'vitest';
import { confirmToken } from '#server/registration/confirm-token.ts';
import { parseCode } from '#server/registration/codes.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { input, KEY, NOW, temporaryService, terms } from './support.ts';

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const dorf = terms();
const EMAIL = 'amina@example.org';

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
  });
  afterEach(() => service.close());

  async function register(email?: string): Promise<string> {
    const outcome = await service.registrations.register(dorf, input({ email }), NOW);
    if (!('code' in outcome)) throw new Error(outcome.outcome);
    return outcome.code;
  }

  const resend = async (code: string, minutes: number) =>
    (await service.registrations.resend(code, dorf, after(minutes))).outcome;
  const mails = async () =>
    (await service.db.selectFrom('outbox').select(['kind', 'recipient']).execute()).map(
      ({ kind, recipient }) => `${kind} ${recipient}`,
    );

  it('the mail with the link is sent again, after five minutes and three times at most', async () => {
    const code = await register(EMAIL);
    expect(await resend(code, 4)).toBe('too-soon');
    expect(await resend(code, 5)).toBe('sent');
    expect(await resend(code, 9)).toBe('too-soon');
    expect(await resend(code, 10)).toBe('sent');
    expect((await service.registrations.find(code))?.resendsLeft).toBe(1);
    expect(await resend(code, 20)).toBe('sent');
    expect(await resend(code, 600)).toBe('no-more');
    expect(await mails()).toEqual(Array(4).fill(`confirm ${EMAIL}`));
  });

  it('asked for twice at the same time, it is sent once', async () => {
    const code = await register(EMAIL);
    const outcomes = await Promise.all([resend(code, 6), resend(code, 6)]);
    expect(outcomes.sort()).toEqual(['sent', 'too-soon']);
  });

  it('there is nothing to send without an address, or once it is confirmed', async () => {
    expect(await resend(await register(), 6)).toBe('needless');
    const code = await register(EMAIL);
    const token = confirmToken(KEY, parseCode(code)?.id ?? 0, EMAIL);
    await service.registrations.confirm(code, token, dorf, after(1));
    expect(await resend(code, 6)).toBe('needless');
    expect(await resend('XXXX-XXXX-XXXX', 6)).toBe('unknown');
  });
});

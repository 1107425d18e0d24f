import { afterEach, beforeEach, expect, it } from 'vitest';
import { createComposer } from '#server/mail/compose.ts';
import { LEASE_MS, sendDueMails, type MailerNeeds } from '#server/mail/mailer.ts';
import { smtpTransport, type MailTransport } from '#server/mail/transport.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { deadLetters } from '#storage/dead-letters.ts';
import {
  input,
  KEY,
  NOW,
  temporaryService,
  terms,
} from '#tests/integration/registration/support.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { startSmtp, type TestSmtp } from '#tests/support/smtp-server.ts';
import { plainLetter } from './plain-letter.ts';

const MINUTE = 60_000;
const after = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);
const dorf = terms();

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  let smtp: TestSmtp;
  let transports: MailTransport[];
  let reports: Parameters<MailerNeeds['report']>[0][];
  beforeEach(async () => {
    [transports, reports] = [[], []];
    service = await temporaryService(makeDatabase);
    smtp = await startSmtp();
  });
  afterEach(async () => {
    for (const transport of transports) transport.close();
    await smtp.down();
    await service.close();
  });

  /** A server process that sends, as seen from the outbox. */
  function mailer(own: Partial<MailerNeeds> = {}, db: Database = service.db) {
    const transport = smtpTransport(smtp.url, 'Portal <portal@dorf.example>');
    transports.push(transport);
    const compose = createComposer({
      ...{ db, key: KEY, letter: plainLetter, origin: () => 'https://dorf.example' },
      terms: async () => dorf,
      messageLetter: () => Promise.reject(new Error('No message has been sent')),
    });
    const report: MailerNeeds['report'] = (failure) => void reports.push(failure);
    return (now: Date) => sendDueMails({ db, transport, compose, report, now: () => now, ...own });
  }

  const register = (email: string, now = NOW) =>
    service.registrations.register(dorf, input({ email }), now);
  const registerMany = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => register(`p${index}@example.org`)));
  const recipients = () => smtp.taken.map(({ to }) => to?.[0]?.address ?? '').sort();
  const waiting = () => service.db.selectFrom('outbox').selectAll().execute();

  it('a mail goes out once, to its party alone, and is forgotten then', async () => {
    await register('amina@example.org');
    const send = mailer();
    expect(await send(NOW)).toEqual({ sent: 1, failed: 0 });
    expect(await send(after(600))).toEqual({ sent: 0, failed: 0 });
    expect(recipients()).toEqual(['amina@example.org']);
    expect(smtp.taken[0]).toMatchObject({
      subject: 'confirm',
      from: { address: 'portal@dorf.example', name: 'Portal' },
    });
    expect(await waiting()).toEqual([]);
  });

  it('nothing is sent of what was not stored', async () => {
    await register('amina@example.org', dorf.endsAt);
    expect(await mailer()(NOW)).toEqual({ sent: 0, failed: 0 });
  });

  it('a mail server that is away for an hour gets everything once it is back', async () => {
    await registerMany(5);
    await smtp.down();
    const send = mailer();
    for (let minute = 0; minute <= 60; minute++) await send(after(minute));
    expect(smtp.taken).toEqual([]);
    expect(reports.length).toBeLessThan(5 * 10);
    expect(JSON.stringify(reports)).not.toContain('example.org');

    await smtp.up();
    for (let minute = 61; minute <= 120; minute++) await send(after(minute));
    expect(recipients()).toEqual([0, 1, 2, 3, 4].map((index) => `p${index}@example.org`));
    expect(await waiting()).toEqual([]);
  });

  it('several servers send each mail once', async () => {
    await registerMany(30);
    const other = await openDatabase(service.place);
    const rounds = await Promise.all([mailer()(NOW), mailer({}, other)(NOW)]);
    await other.destroy();
    await mailer()(NOW);
    expect(rounds.map(({ failed }) => failed)).toEqual([0, 0]);
    expect(new Set(recipients()).size).toBe(30);
    expect(smtp.taken).toHaveLength(30);
  });

  it('a server that ends while it sends leaves at most one duplicate, with the same Message-ID', async () => {
    await register('amina@example.org');
    const transport = smtpTransport(smtp.url, 'portal@dorf.example');
    transports.push(transport);
    const sent = Promise.withResolvers<void>();
    /** Hands the mail over, and is never heard of again. */
    const dying: MailTransport = {
      ...transport,
      async send(mail) {
        await transport.send(mail);
        sent.resolve();
        await new Promise(() => undefined);
      },
    };
    void mailer({ transport: dying })(NOW);
    await sent.promise;

    const next = mailer();
    expect(await next(new Date(NOW.getTime() + LEASE_MS - 1))).toMatchObject({ sent: 0 });
    expect(await next(new Date(NOW.getTime() + LEASE_MS))).toMatchObject({ sent: 1 });
    expect(await next(after(600))).toMatchObject({ sent: 0 });
    const [first, second] = smtp.taken;
    expect(smtp.taken).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('an address that is refused is a dead letter at once, with the reason and nothing personal', async () => {
    await register('falsch@example.org');
    smtp.refuse = 550;
    expect(await mailer()(NOW)).toEqual({ sent: 0, failed: 1 });
    smtp.refuse = undefined;
    expect(await mailer()(after(600))).toEqual({ sent: 0, failed: 0 });
    const [dead] = await deadLetters(service.db);
    expect(dead).toMatchObject({ kind: 'confirm', recipient: 'falsch@example.org', attempts: 1 });
    expect(dead?.reason).toMatch(/^EENVELOPE RCPT TO 550/);
    expect(dead?.reason).not.toContain('falsch');
    expect(reports).toMatchObject([{ kind: 'confirm', attempts: 1, dead: true }]);
  });

  it('a mailbox that is only full is tried again, for three days', async () => {
    await register('voll@example.org');
    smtp.refuse = 452;
    const send = mailer();
    for (let hour = 0; hour <= 72; hour++) await send(after(60 * hour));
    expect(await deadLetters(service.db)).toMatchObject([{ recipient: 'voll@example.org' }]);
    expect(reports.at(-1)).toMatchObject({ dead: true });
    expect(reports.length).toBeGreaterThan(70);
  });

  it('what is no longer true when it could be sent is not said', async () => {
    const outcome = await register('amina@example.org');
    const code = 'code' in outcome ? outcome.code : '';
    await service.registrations.cancel(code, dorf, after(1));
    expect(await mailer()(after(2))).toEqual({ sent: 0, failed: 0 });
    expect(await waiting()).toEqual([]);
  });
});

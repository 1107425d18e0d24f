import { describe, expect, it } from 'vitest';
import { readSettings } from '#server/settings.ts';

describe('settings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      port: 4321,
      host: '127.0.0.1',
      publicOrigin: undefined,
      dataDir: 'data',
      serverKey: undefined,
      trustedProxies: [],
      limits: { posts: { max: 30, windowMs: 3_600_000 } },
      target: { municipality: 'essen' },
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readSettings({ PORT: '', SERVER_KEY: '' }).port).toBe(4321);
  });

  it('reads what is set', () => {
    const settings = readSettings({
      PORT: '8080',
      PUBLIC_ORIGIN: 'https://Bezirke.example/',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, ::1, loopback',
      RATE_LIMIT_RSVP: '5/min',
      DATABASE_URL: 'postgres://ana:geheim@db/portal',
    });
    expect(settings.databaseUrl).toBe('postgres://ana:geheim@db/portal');
    expect(settings.port).toBe(8080);
    expect(settings.publicOrigin).toBe('https://bezirke.example');
    expect(settings.trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', '::1', 'loopback']);
    expect(settings.limits.posts).toEqual({ max: 5, windowMs: 60_000 });
  });

  it('says everything that is wrong at once, and what to write instead', () => {
    const read = () => readSettings({ PORT: 'abc', RATE_LIMIT_RSVP: 'viele', LOG_LEVEL: 'laut' });
    expect(read).toThrow(/PORT \(jetzt: „abc“\): Bitte eine Zahl von 0 bis 65535/);
    expect(read).toThrow(/RATE_LIMIT_RSVP .*30\/h/);
    expect(read).toThrow(/LOG_LEVEL .*debug, info/);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PUBLIC_ORIGIN', 'bezirke.example'],
    ['PUBLIC_ORIGIN', 'https://bezirke.example/portal'],
    ['PUBLIC_ORIGIN', 'ftp://bezirke.example'],
    ['PUBLIC_ORIGIN', 'https://ana:geheim@bezirke.example'],
    ['DATABASE_URL', 'portal.sqlite'],
    ['DATABASE_URL', 'postgres://db'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'Integration in Dorf'],
    ['MUNICIPALITY', '../essen'],
    ['SHOW_EXAMPLES', 'ja'],
    ['TRUST_PROXY', 'proxy.example'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'true'],
    ['RATE_LIMIT_RSVP', '0/h'],
    ['RATE_LIMIT_CODES', '20'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  it('writes mails from a name of its own only where they stay files', () => {
    expect(readSettings({}).mail).toEqual({ smtpUrl: undefined, from: 'portal@localhost' });
    const env = { SMTP_URL: 'smtps://ana:geheim@mail.example' };
    expect(() => readSettings(env)).toThrow(/MAIL_FROM: Bitte den Absender/);
    const from = 'Integration in Dorf <portal@dorf.example>';
    expect(readSettings({ ...env, MAIL_FROM: from }).mail).toEqual({
      smtpUrl: env.SMTP_URL,
      from,
    });
  });

  it('never repeats a secret', () => {
    const wrong = {
      SERVER_KEY: 'zu-kurz',
      DATABASE_URL: 'mysql://ana:geheim@db/x',
      SMTP_URL: 'ana:geheim@mail',
    };
    expect(() => readSettings(wrong)).toThrow(/DATABASE_URL: Bitte eine Adresse von PostgreSQL/);
    expect(() => readSettings(wrong)).not.toThrow(/zu-kurz|geheim/);
  });
});

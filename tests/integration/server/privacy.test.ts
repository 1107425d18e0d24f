import { expect, it } from 'vitest';
import { exchange } from './raw-socket.ts';
import { html, startTestSite } from './site.ts';

it('logs what was asked for by its kind, and nothing about who asked', async () => {
  const site = await startTestSite({
    env: { TRUST_PROXY: '127.0.0.1', RATE_LIMIT_RSVP: '1/h' },
    pages: {
      '/anmeldung/GEHEIM/': () => html('Ihre Anmeldung'),
      '/termine/': () => html('Termine'),
      '/intern/anmelden/': () => html('Danke'),
    },
  });
  const headers = {
    'X-Forwarded-For': '203.0.113.7',
    'User-Agent': 'GeheimerBrowser',
    Cookie: 'geheim=geheim',
    Referer: `${site.url}/anmeldung/GEHEIM/`,
  };
  const paths = [
    '/bezirke/?q=geheim',
    '/termine/?bezirk=geheim',
    '/anmeldung/GEHEIM/',
    '/anmeldung/GEHEIM',
    '/anmeldung/GEHEIM/falsch/',
    '/geheim/',
  ];
  for (const path of paths) await fetch(site.url + path, { headers });
  const body = new URLSearchParams({ name: 'geheim' });
  for (const method of ['POST', 'POST', 'PUT']) {
    await fetch(`${site.url}/intern/anmelden/`, { method, headers, body });
  }
  await exchange(
    site.port,
    'GET /geheim HTTP/1.1\r\nHost: geheim.example\r\nConnection: close\r\n\r\n',
  );
  await exchange(site.port, 'geheim\r\n\r\n');
  await site.close();

  const text = JSON.stringify(site.logged);
  expect(text).not.toMatch(/geheim|203\.0\.113\.7|GeheimerBrowser/i);
  expect(site.logged).toContainEqual(
    expect.objectContaining({
      level: 'info',
      msg: 'answered',
      method: 'GET',
      route: '/anmeldung/{code}/',
      status: 200,
      ms: expect.any(Number),
      reqId: expect.any(String),
    }),
  );
  expect(site.logged.filter(({ status }) => status === 429)).toHaveLength(1);
});

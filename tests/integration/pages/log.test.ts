import { expect, it } from 'vitest';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite } from '#tests/support/serve-site.ts';

it('the log of a whole visit names neither people, codes, search words nor addresses', async () => {
  const site = await serveSite('zweibruck', { settings: { LOG_LEVEL: 'debug' } });
  try {
    const conference = 'nord-2027';
    const { code, path } = await rsvp(site.url, {
      conference,
      name: 'Zerlinde Geheim',
      email: 'zerlinde@geheim.example',
    });
    const form = { method: 'POST', headers: { Origin: site.url } };
    const party = new URLSearchParams({ name: 'Familie Geheim', partySize: '0' });
    await fetch(`${site.url}/bezirk-finden?q=Geheimhafen`);
    await fetch(`${site.url}/api/finder?q=Geheimhafen`);
    await fetch(`${site.url}/bezirk-finden?lat=53.0060&lon=12.0121`);
    await fetch(`${site.url}/konferenzen/${conference}/anmeldung/?name=Geheim`, {
      ...form,
      body: party,
    });
    await fetch(site.url + path, { ...form, body: party });
    await fetch(`${site.url}/anmeldung/`, { ...form, body: new URLSearchParams({ code }) });
    await fetch(`${site.url}/anmeldung/${code.slice(0, -1)}2/`);
    await fetch(`${site.url}/Geheim/?q=Geheim`);

    const log = site.log();
    const routes = log.split('\n').flatMap((line) => /"route":"([^"]+)"/.exec(line)?.[1] ?? []);
    expect(routes).toEqual(
      expect.arrayContaining(['/api/rsvp', '/bezirk-finden', '/anmeldung/{code}/', '/anmeldung/']),
    );
    for (const secret of [
      /geheim/i,
      /53\.0060|12\.0121/,
      code,
      code.slice(0, -1),
      'q=',
      'undici',
    ]) {
      expect(log).not.toMatch(secret);
    }
    const answers = log.split('\n').filter((line) => line.includes('"answered'));
    expect(answers.join('\n')).not.toContain('127.0.0.1');
  } finally {
    await site.close();
  }
});

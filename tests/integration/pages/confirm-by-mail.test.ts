import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailFiles } from '#tests/support/mail-files.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const status = async (path: string) => {
  const page = await (await fetch(site.url + path)).text();
  return /role="status"[^]*?<\/div>/.exec(page)?.[0] ?? page;
};

it('an address is confirmed by the button behind the link in the mail, and by nothing else', async () => {
  const email = 'amina@beispiel.example';
  const party = await rsvp(site.url, { conference: 'nord-2027', email, partySize: 3 });
  expect(party.status).toBe('pending');
  expect(await status(party.path)).toContain('vorgemerkt');

  const [mail] = await mailFiles(site.dataDir, 1);
  expect(mail?.to).toMatchObject([{ address: email }]);
  expect(mail?.subject).toMatch(/^Bitte bestätigen: /);
  for (const words of ['3 Plätze', party.code, '3. Dezember 2026, 12:00 Uhr']) {
    expect(mail?.text).toContain(words);
    expect(mail?.html).toContain(words);
  }
  expect(mail?.html).toContain('<html lang="de" dir="ltr">');
  // Nothing that is loaded, and no name that somebody could have typed for a stranger to read.
  expect(mail?.html).not.toMatch(/<img|<link|src=|url\(|Familie Beispiel/);

  const link = /^http\S+bestaetigen\S+$/m.exec(mail?.text ?? '')?.[0] ?? '';
  const address = site.url + new URL(link).pathname;
  const opened = await fetch(address);
  expect(opened.status).toBe(200);
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(await opened.text()).toContain('Ja, das ist meine Adresse');
  expect(await status(party.path)).toContain('vorgemerkt');

  const wrong = await fetch(`${address.slice(0, -4)}xxx/`);
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).not.toContain('Ja, das ist meine Adresse');

  const pressed = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site.url },
    redirect: 'manual',
  });
  expect(pressed.status).toBe(303);
  expect(pressed.headers.get('location')).toBe(`${party.path}?bestaetigt`);
  expect(await status(party.path)).toContain('Sie haben einen Platz');
  expect(site.log()).not.toMatch(/amina|bestaetigen\/[A-Za-z0-9_-]{22}/);
});

it('people can take their data along, and have it deleted at once', async () => {
  const party = await rsvp(site.url, {
    conference: 'nord-2027',
    name: 'Zerlinde',
    interpreters: ['ar'],
  });
  const press = (action: string) =>
    fetch(site.url + party.path, {
      method: 'POST',
      headers: { Origin: site.url },
      body: new URLSearchParams({ action }),
      redirect: 'manual',
    });
  const copy = await press('copy');
  expect(copy.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(copy.headers.get('cache-control')).toBe('no-store');
  expect(await copy.json()).toMatchObject({
    registration: { name: 'Zerlinde', conference: 'nord-2027', interpreters: '["ar"]' },
    mails: [],
  });

  const erased = await press('erase');
  expect(erased.status).toBe(303);
  const after = await fetch(site.url + erased.headers.get('location'));
  expect(await after.text()).toContain('sind gelöscht');
  expect((await fetch(site.url + party.path)).status).toBe(404);
});

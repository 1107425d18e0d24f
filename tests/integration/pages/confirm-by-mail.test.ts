import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailFiles } from '#tests/support/mail-files.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';

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
  expect(await status(party.path)).toContain('Ihre Anmeldung gilt trotzdem');

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

  const [file] = mail?.attachments ?? [];
  expect(file?.filename).toBe('termin.ics');
  expect(file?.mimeType).toBe('text/calendar');
  const own = String(file?.content && new TextDecoder().decode(file.content as ArrayBuffer));
  const published = await fetch(`${site.url}/konferenzen/nord-2027/termin.ics`);
  // The mail is written for the site's own address, and read here without carriage returns.
  const told = (await published.text()).replaceAll('\r\n', '\n');
  const { origin } = new URL(published.url);
  expect(own.replaceAll(/http:\/\/[^/]+/g, origin)).toBe(
    told.replaceAll(/http:\/\/[^/]+/g, origin),
  );
  expect(own).toContain('DTSTART:20270512T150000Z');

  const link = /^http\S+bestaetigen\S+$/m.exec(mail?.text ?? '')?.[0] ?? '';
  // Whoever is signed in at one name of this machine is not at another: it says the same everywhere.
  const { origin: mailed, pathname } = new URL(link);
  const html = await (await fetch(`${site.url}/konferenzen/nord-2027/`)).text();
  expect(html).toContain(`<link rel="canonical" href="${mailed}/konferenzen/nord-2027/"`);
  const address = site.url + pathname;
  const opened = await fetch(address);
  expect(opened.status).toBe(200);
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(await opened.text()).toContain('Ja, das ist meine Adresse');
  expect(await status(party.path)).toContain('Ihre Anmeldung gilt trotzdem');

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
  const confirmed = await status(party.path);
  expect(confirmed).toContain('Sie sind angemeldet');
  expect(confirmed).not.toContain('gilt trotzdem');
  expect(site.log()).not.toMatch(/amina|bestaetigen\/[A-Za-z0-9_-]{22}/);
});

it('the mail is sent again by a button, and not at once', async () => {
  const email = 'bahar@beispiel.example';
  const party = await rsvp(site.url, { conference: 'nord-2027', email });
  const press = async () => {
    const pressed = await fetch(site.url + party.path, {
      method: 'POST',
      headers: { Origin: site.url },
      body: new URLSearchParams({ action: 'resend' }),
      redirect: 'manual',
    });
    return pressed.headers.get('location');
  };
  expect(await press()).toBe(`${party.path}?warten`);
  await site.setNow(new Date(TODAY.getTime() + 6 * 60_000));
  expect(await press()).toBe(`${party.path}?mail`);
  expect(await status(`${party.path}?mail`)).toContain('noch einmal unterwegs');
});

it('who cannot come says so with a name alone', async () => {
  const form = `${site.url}/konferenzen/nord-2027/anmeldung/`;
  const send = (declinedBy: string) =>
    fetch(form, {
      method: 'POST',
      headers: { Origin: site.url },
      body: new URLSearchParams({ action: 'decline', declinedBy }),
    });
  const refused = await send(' ');
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Bitte schreiben Sie Ihren Namen.');
  const declined = await send('Familie Verhindert');
  expect(declined.url).toMatch(/\/anmeldung\/(\w{4}-){2}\w{4}\/$/);
  expect(await declined.text()).toContain('Sie können nicht kommen');
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
  expect(erased.headers.get('clear-site-data')).toBe('"cache"');
  expect(erased.status).toBe(303);
  const after = await fetch(site.url + erased.headers.get('location'));
  expect(await after.text()).toContain('sind gelöscht');
  expect((await fetch(site.url + party.path)).status).toBe(404);
});

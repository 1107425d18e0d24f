import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailFiles } from '#tests/support/mail-files.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { enterStaff, mailedLink, postStaff, signedIn } from '#tests/support/staff.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const get = (path: string, cookie = '') =>
  fetch(site.url + path, { headers: { Cookie: cookie }, redirect: 'manual' });

const text = async (answer: Response) => (await answer.text()).replace(/\s+/g, ' ');

describe('signing in', () => {
  const NORA = 'nora@zweibruck.example';

  it('is done by the button behind a mailed link, once; the cookie is for this area alone', async () => {
    await enterStaff(site, NORA, ['nord']);
    const known = await postStaff(site, '/intern/anmelden/', { email: NORA });
    const unknown = await postStaff(site, '/intern/anmelden/', { email: 'x@y.example' });
    // The answer does not tell whose address is known.
    expect(known.status).toBe(unknown.status);
    expect(await text(known)).toBe(await text(unknown));
    const mails = await mailFiles(site.dataDir, 1);
    expect(mails[0]?.to?.[0]?.address).toBe(NORA);

    const link = await mailedLink(site);
    const opened = await get(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(opened.headers.get('x-robots-tag')).toContain('noindex');
    expect(opened.headers.getSetCookie()).toEqual([]);

    const pressed = await postStaff(site, link);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/intern/']);
    const [cookie = ''] = pressed.headers.getSetCookie();
    expect(cookie).toMatch(/; Path=\/intern\/; HttpOnly; SameSite=Lax$/);
    expect((await postStaff(site, link)).status).toBe(404);

    const secret = cookie.split(';')[0] ?? '';
    const start = await get('/intern/', secret);
    expect(start.status).toBe(200);
    expect(start.headers.get('cache-control')).toBe('no-store');
    const signedOut = await postStaff(site, '/intern/abmelden/', {}, secret);
    expect(signedOut.status).toBe(303);
    expect((await get('/intern/', secret)).headers.get('location')).toBe('/intern/anmelden/');
    expect(site.log()).not.toMatch(/nora@|intern\/anmelden\/[\w-]{20}/);
  });

  it('a form of another website does nothing', async () => {
    const cookie = await signedIn(site, 'otto@zweibruck.example', ['nord']);
    const foreign = await fetch(`${site.url}/intern/abmelden/`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example', Cookie: cookie },
      body: new URLSearchParams(),
    });
    expect(foreign.status).toBe(403);
    expect((await get('/intern/', cookie)).status).toBe(200);
  });
});

describe('what somebody sees', () => {
  const figures = '/intern/konferenzen/nord-2027/';
  let north = '';
  let south = '';
  beforeAll(async () => {
    north = await signedIn(site, 'nele@zweibruck.example', ['nord']);
    south = await signedIn(site, 'sven@zweibruck.example', ['sued']);
  });

  it('are the conferences of their districts; of others they do not even learn that they are there', async () => {
    expect(await text(await get('/intern/', north))).toContain(figures);
    expect(await text(await get('/intern/', south))).not.toContain('nord-2027');
    expect((await get(figures, north)).status).toBe(200);
    expect((await get(figures, south)).status).toBe(404);
    expect((await get('/intern/konferenzen/gibt-es-nicht/', north)).status).toBe(404);
  });

  it('what is not there is told in their own frame, with a way back, and to nobody else', async () => {
    const nowhere = ['/intern/gibt-es-nicht/', '/intern/konferenzen/gibt-es-nicht/', figures];
    const answers = await Promise.all(nowhere.map((path) => get(path, south)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const [first = '', ...others] = await Promise.all(answers.map(text));
    expect(first).toContain('Diese Seite gibt es hier nicht');
    expect(first).toContain('sven');
    expect(first).toContain('<a href="/intern/">Zu Ihren Konferenzen');
    expect(others).toEqual([first, first]);
    for (const path of nowhere) {
      const { status, headers } = await get(path);
      expect([status, headers.get('location')]).toEqual([303, '/intern/anmelden/']);
    }
  });

  it.each(['anmeldungen/', 'anmeldungen.csv'])('%s is for them alone', async (list) => {
    expect((await get(figures + list, north)).status).toBe(200);
    expect((await get(figures + list, south)).status).toBe(404);
    expect((await get(figures + list)).headers.get('location')).toBe('/intern/anmelden/');
  });

  it('a party is found by its name, with the code to read out, and stands in the file', async () => {
    const party = {
      conference: 'nord-2027',
      partySize: 3,
      access: ['vision'],
      accessConsent: true,
    };
    const { code } = await rsvp(site.url, { ...party, name: '=Familie; Özdemir' });
    await rsvp(site.url, { conference: 'nord-2027', name: 'Familie Said' });
    const found = await text(
      await postStaff(site, `${figures}anmeldungen/`, { suche: 'ozdemir' }, north),
    );
    expect(found).toContain(code);
    expect(found).not.toContain('Familie Said');

    const file = await get(`${figures}anmeldungen.csv`, north);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await file.arrayBuffer()).toString('utf8');
    expect(bytes).toMatch(/^\uFEFFCode;Name;Menschen;/);
    expect(bytes).toContain(
      `${code};"'=Familie; Özdemir";3;mit Platz;0;0;0;;;1. Dezember 2026\r\n`,
    );
    expect(bytes).not.toMatch(/vision|Sehen/);
  });

  it('without a session everything leads to the door', async () => {
    for (const path of ['/intern/', figures]) {
      expect((await get(path)).headers.get('location')).toBe('/intern/anmelden/');
    }
  });

  it('the figures of a conference are those of its registrations, and name nobody', async () => {
    const conference = 'nord-2027';
    await rsvp(site.url, {
      conference,
      name: 'Familie Geheim',
      partySize: 4,
      interpreters: ['ar'],
      children: { '0-2': 1, '3-6': 1, '7-12': 0 },
    });
    await rsvp(site.url, { conference, partySize: 2, interpreters: ['ar', 'prs'] });
    const page = await text(await get(figures, north));
    const rows = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(rows).toContain('0 bis 2 Jahre 1');
    expect(page).toMatch(/Arabisch<\/h3><p>2 Gruppen, 6 Menschen<\/p>/);
    expect(page).toMatch(/Dari<\/h3><p>1 Gruppe, 2 Menschen<\/p>/);
    expect(page).not.toContain('Familie Geheim');
  });
});

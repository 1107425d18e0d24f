import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { pageText, staffOfZweibruck, type StaffBrowser } from '#tests/support/staff.ts';

const area = '/intern/konferenzen/nord-2027/';
const caller = `${area}anmelden/`;

let site: ServedSite;
let north: StaffBrowser;
let nobody: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  ({ north, nobody } = await staffOfZweibruck(site));
});
afterAll(() => site.close());

/** What stands in an attribute: Astro writes these two in other letters there. */
const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What the button of a page sends. */
const fieldsIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [unescape(name), unescape(value)],
    ),
  );

describe('a form that is sent after the session has ended', () => {
  it('comes back with what was typed, and registers once when it is sent again', async () => {
    const name = 'Frau "Ruf" <b>& Söhne';
    const party = { name, partySize: '2', privacy: 'true', locale: 'ar' };
    const fields = { idempotencyKey: 'signed-out-1', ...party };
    const answer = await nobody.post(caller, fields);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    const page = await pageText(answer);
    expect(page).toContain('Sie sind nicht mehr angemeldet');
    expect(page).toMatch(/<a href="\/intern\/anmelden\/" target="_blank"/);
    expect(page).toMatch(/<form method="post">.*Noch einmal senden/);
    expect(page).toContain('>Frau &quot;Ruf&quot; &lt;b&gt;&amp; Söhne<');
    expect(fieldsIn(page)).toEqual(fields);

    for (let time = 0; time < 2; time++) {
      expect((await north.post(caller, fieldsIn(page))).status).toBe(303);
    }
    const list = await north.read(`${area}anmeldungen/`);
    expect(list.split('Söhne')).toHaveLength(2);
  });

  it.each([
    ['of a sheet of paper', `${area}steckbriefe/neu/`, { gaps: 'Ein Chor.\r\nFür alle.' }],
    ['of an interpreter', area, { language: 'prs', state: 'confirmed' }],
    ['of messages', '/intern/nachrichten/', { code: '2222-2222-2222', action: 'settle' }],
    ['of the door', `${area}einlass/`, { da: 'ohne-12345678 2' }],
  ])('%s likewise', async (_which, path, fields) => {
    const answer = await nobody.post(path, fields);
    expect(answer.status).toBe(403);
    const sent = Object.entries(fieldsIn(await answer.text()));
    expect(sent.map(([name, value]) => [name, value.replace(/\r?\n/g, '\n')])).toEqual(
      Object.entries(fields).map(([name, value]) => [name, value.replace(/\r?\n/g, '\n')]),
    );
  });

  it('of a party is done when it is sent again', async () => {
    const { code } = await rsvp(site.url, { conference: 'nord-2027', name: 'Familie Wieder' });
    const path = `${area}anmeldungen/${code}/`;
    const page = await (await nobody.post(path, { action: 'cancel' })).text();
    expect(page).not.toContain('Familie Wieder');
    expect(await north.read(path)).not.toContain('Nicht mehr angemeldet');
    expect(await north.follow(path, fieldsIn(page))).toContain('Nicht mehr angemeldet');
  });

  it('comes back to nobody from another website, and not without bounds', async () => {
    const send = (body: BodyInit, Origin = site.url) =>
      fetch(site.url + caller, { method: 'POST', headers: { Origin }, body });
    const foreign = await send(new URLSearchParams({ name: 'Fremd' }), 'https://fremd.example');
    expect(foreign.status).toBe(403);
    expect(await foreign.text()).not.toMatch(/Fremd|Noch einmal senden/);
    const many = Array.from({ length: 201 }, (_, at) => [`f${at}`, 'x']);
    expect((await send(new URLSearchParams(many))).status).toBe(413);
    const withFile = new FormData();
    withFile.set('name', 'Mit Datei');
    withFile.set('sheet', new File(['secret words'], 'sheet.txt'));
    expect(fieldsIn(await (await send(withFile)).text())).toEqual({ name: 'Mit Datei' });
  });
});

it('who only looks, also at the page itself, is sent to the door', async () => {
  for (const path of [caller, area, '/intern/nachrichten/', '/intern/abgemeldet/']) {
    const answer = await nobody.get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/intern/anmelden/']);
  }
});

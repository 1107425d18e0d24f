import { afterAll, beforeAll, expect, it } from 'vitest';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { postStaff, signedIn } from '#tests/support/staff.ts';

const door = '/intern/konferenzen/nord-2027/einlass';
let site: ServedSite;
let north = '';
let south = '';
beforeAll(async () => {
  site = await serveSite('zweibruck');
  north = await signedIn(site, 'nele@zweibruck.example', ['nord']);
  south = await signedIn(site, 'sven@zweibruck.example', ['sued']);
});
afterAll(() => site.close());

const page = async (path = `${door}/`) => {
  const answer = await fetch(site.url + path, { headers: { Cookie: north } });
  return (await answer.text()).replace(/\s+/g, ' ');
};

function sync(body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${site.url}${door}.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.url, Cookie: north, ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  });
}

it('without scripts a button checks a party in, and leads back to its row', async () => {
  const { code } = await rsvp(site.url, {
    ...{ conference: 'nord-2027', name: "Familie O'Connor", partySize: 4 },
    ...{ interpreters: ['ar'], access: ['vision'], accessConsent: true, email: 'oc@example.org' },
  });
  expect(await page()).not.toMatch(/oc@example|vision|Sehbehinderung/);
  const pressed = await postStaff(site, `${door}/`, { da: `${code} 3` }, north);
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${door}/#gruppe-1`]);
  expect(await page()).toContain('data-total="there">3<');
  const walkIn = await postStaff(site, `${door}/`, { da: 'ohne-12345678 2' }, north);
  expect(walkIn.headers.get('location')).toBe(`${door}/#ohne-anmeldung`);
  await postStaff(site, `${door}/`, { da: 'what is this' }, north);
  expect(await page()).toContain('data-total="there">5<');

  const search = async (suche: string) =>
    (await postStaff(site, `${door}/`, { suche }, north)).text();
  expect(await search('oconnor')).toContain(`data-code="${code}"`);
  expect(await search('xyz')).not.toContain(`data-code="${code}"`);
});

it('a phone sends what was tapped, and gets the list when it has changed', async () => {
  const { code } = await rsvp(site.url, { conference: 'nord-2027', name: 'Said', partySize: 2 });
  const checkIns = [{ id: 'tap-number-1', subject: code, people: 2, age: 5000 }];
  const answer = await (await sync({ checkIns })).json();
  const parties = answer.view.parties as { code: string }[];
  expect(parties.find((party) => party.code === code)).toEqual({
    ...{ code, name: 'Said', size: 2, there: 2, place: 'seat', status: '', marks: '' },
    last: 'tap-number-1',
  });
  const again = await (await sync({ checkIns, known: answer.version })).json();
  expect(again).toEqual({ version: answer.version, asOf: answer.asOf });
});

it('nobody else reads or changes the list', async () => {
  const nothing = { checkIns: [] };
  const foreign = await sync(nothing, { Origin: 'https://elsewhere.example' });
  const signedOut = await sync(nothing, { Cookie: '' });
  const other = await sync(nothing, { Cookie: south });
  const wrong = await sync({ checkIns: [{ id: 'x', people: -1 }] });
  const form = await sync(nothing, { 'Content-Type': 'application/x-www-form-urlencoded' });
  const statuses = [foreign, signedOut, other, wrong, form].map(({ status }) => status);
  expect(statuses).toEqual([403, 401, 404, 422, 415]);
  const pages = [south, ''].map((Cookie) =>
    fetch(`${site.url}${door}/`, { headers: { Cookie }, redirect: 'manual' }),
  );
  expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([404, 303]);
});

it('counts from the day of the conference on; what was for trying out is gone then', async () => {
  const figures = '/intern/konferenzen/nord-2027/';
  expect(await page()).toContain('Zum Ausprobieren');
  expect(await page(figures)).not.toContain('<dt>Da</dt>');
  await site.setNow(new Date('2027-05-12T16:30:00+02:00'));
  north = await signedIn(
    site,
    'nils@zweibruck.example',
    ['nord'],
    new Date('2027-05-12T14:00:00Z'),
  );
  expect(await page()).toContain('data-total="there">0<');
  expect(await page()).toMatch(/data-rehearsal[^>]* hidden/);
  await postStaff(site, `${door}/`, { da: 'ohne-99999999 6' }, north);
  expect(await page(figures)).toMatch(/<dt>Da<\/dt><dd><span class="tally__value">6</);
});

it('the page that phones keep names nobody, and signing out deletes what they keep', async () => {
  const shell = await fetch(`${site.url}/intern/einlass/`);
  const text = await shell.text();
  expect(shell.headers.get('cache-control')).not.toContain('no-store');
  expect(text).not.toMatch(/Said|Connor|@zweibruck/);
  const signedOut = await postStaff(site, '/intern/abmelden/', {}, north);
  expect(signedOut.headers.get('clear-site-data')).toBe('"storage"');
});

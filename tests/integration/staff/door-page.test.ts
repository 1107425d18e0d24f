import { afterAll, beforeAll, expect, it } from 'vitest';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import {
  signedIn,
  staffBrowser,
  staffOfZweibruck,
  type StaffBrowser,
} from '#tests/support/staff.ts';

const door = '/intern/konferenzen/nord-2027/einlass';
let site: ServedSite;
let north: StaffBrowser;
let south: StaffBrowser;
let nobody: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  ({ north, south, nobody } = await staffOfZweibruck(site));
});
afterAll(() => site.close());

/** Sends what a phone's script sends. */
function sync(body: unknown, { cookie } = north, headers: Record<string, string> = {}) {
  return fetch(`${site.url}${door}.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.url, Cookie: cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
}

it('without scripts a button checks a party in, and leads back to its row', async () => {
  const { code } = await rsvp(site.url, {
    ...{ conference: 'nord-2027', name: "Familie O'Connor", partySize: 4 },
    ...{ interpreters: ['ar'], access: ['vision'], accessConsent: true, email: 'oc@example.org' },
  });
  expect(await north.read(`${door}/`)).not.toMatch(/oc@example|vision|Sehbehinderung/);
  const pressed = await north.post(`${door}/`, { da: `${code} 3` });
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${door}/#gruppe-1`]);
  expect(await north.read(`${door}/`)).toContain('data-total="there">3<');
  const walkIn = await north.post(`${door}/`, { da: 'ohne-12345678 2' });
  expect(walkIn.headers.get('location')).toBe(`${door}/#ohne-anmeldung`);
  await north.post(`${door}/`, { da: 'what is this' });
  expect(await north.read(`${door}/`)).toContain('data-total="there">5<');

  const search = async (suche: string) => (await north.post(`${door}/`, { suche })).text();
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
  const answers = [
    await sync(nothing, north, { Origin: 'https://elsewhere.example' }),
    await sync(nothing, nobody),
    await sync(nothing, south),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 401, 404]);
  const pages = [south, nobody].map(({ get }) => get(`${door}/`));
  expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([404, 303]);
});

it.each([
  ['broken', '{"checkIns": [', 400],
  ['empty', '', 400],
  ['not an object', '[]', 400],
  ['null', 'null', 400],
  ['of wrong types', '{"checkIns": "all of them"}', 422],
  ['of wrong numbers', '{"checkIns": [{ "id": "tap-number-9", "people": -1 }]}', 422],
  ['too large', JSON.stringify({ checkIns: [], known: 'x'.repeat(70_000) }), 413],
])('what is %s is refused in JSON, which a script can read', async (_what, body, status) => {
  const answer = await sync(body);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    ...[status, 'application/json; charset=utf-8'],
  ]);
  const { errors } = await answer.json();
  expect(errors).toEqual([{ field: '', message: expect.stringMatching(/\p{Ll} .*\.$/u) }]);
});

it.each(['application/x-www-form-urlencoded', 'text/plain', ''])(
  'a body that is not said to be JSON but "%s" is refused likewise',
  async (type) => {
    const answer = await sync({ checkIns: [] }, north, { 'Content-Type': type });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toHaveProperty('errors');
  },
);

it('counts from the day of the conference on; what was for trying out is gone then', async () => {
  const figures = '/intern/konferenzen/nord-2027/';
  expect(await north.read(`${door}/`)).toContain('Zum Ausprobieren');
  expect(await north.read(figures)).not.toContain('<dt>Da</dt>');
  await site.setNow(new Date('2027-05-12T16:30:00+02:00'));
  const since = new Date('2027-05-12T14:00:00Z');
  north = staffBrowser(site, await signedIn(site, 'nils@zweibruck.example', ['nord'], since));
  expect(await north.read(`${door}/`)).toContain('data-total="there">0<');
  expect(await north.read(`${door}/`)).toMatch(/data-rehearsal[^>]* hidden/);
  await north.post(`${door}/`, { da: 'ohne-99999999 6' });
  expect(await north.read(figures)).toMatch(/<dt>Da<\/dt><dd><span class="tally__value">6</);
});

it('the page that phones keep names nobody, and signing out deletes what they keep', async () => {
  const shell = await fetch(`${site.url}/intern/einlass/`);
  const text = await shell.text();
  expect(shell.headers.get('cache-control')).not.toContain('no-store');
  expect(text).not.toMatch(/Said|Connor|@zweibruck/);
  const signedOut = await north.post('/intern/abmelden/');
  expect(signedOut.headers.get('clear-site-data')).toBe('"storage"');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';
import { pageText, staffOfZweibruck, type StaffBrowser } from '#tests/support/staff.ts';

const area = '/intern/konferenzen/nord-2027/';
const FIELDS = { name: 'Frau Ruf', partySize: '2', locale: 'ar', privacy: 'true' };
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/;

let site: ServedSite;
let north: StaffBrowser;
let south: StaffBrowser;
let nobody: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  ({ north, south, nobody } = await staffOfZweibruck(site));
});
afterAll(() => site.close());

const undoOf = (page: string) => /name="undo" value="([^"]+)"/.exec(page)?.[1] ?? '';

async function call(own: Record<string, string> = {}) {
  const answer = await north.post(`${area}anmelden/`, { ...FIELDS, ...own });
  expect(answer.status).toBe(303);
  const [path = ''] = (answer.headers.get('location') ?? '').split('?');
  return { path, page: await north.read(answer.headers.get('location') ?? '') };
}

describe('a caller', () => {
  it('is registered, and the answer says what to read out', async () => {
    const { path, page } = await call();
    expect(path).toMatch(new RegExp(`^${area}anmeldungen/${CODE.source}/$`));
    expect(page).toContain('Angemeldet: 2 Plätze');
    expect(page).toContain('Nächste Person anmelden');
    expect(page).toMatch(CODE);
    expect(undoOf(page)).not.toBe('');
  });

  it('whose form has a mistake is asked once more, with what was typed', async () => {
    const answer = await north.post(`${area}anmelden/`, { name: 'Herr Falsch', partySize: '99' });
    expect(answer.status).toBe(422);
    const page = await pageText(answer);
    expect(page).toMatch(/<title>Fehler: Am Telefon anmelden/);
    expect(page).toContain('value="Herr Falsch"');
    expect(
      page.match(/href="#feld-(partySize|privacy)"|href="#[^"]*(partySize|privacy)"/g),
    ).toHaveLength(2);
    const unknown = await north.post(`${area}anmelden/`, { ...FIELDS, locale: 'tlh' });
    expect(unknown.status).toBe(422);
  });

  it('changes and cancels; straight after, that can be taken back, once', async () => {
    const { path } = await call({ name: 'Herr Wechsel' });
    const changed = await north.follow(path, { name: 'Herr Wechsel', partySize: '3' });
    expect(changed).toContain('Angemeldet: 3 Plätze');
    expect(await north.follow(path, { undo: undoOf(changed) })).toContain('Angemeldet: 2 Plätze');

    const cancelled = await north.follow(path, { action: 'cancel' });
    expect(cancelled).toContain('Abgesagt.');
    const undo = { undo: undoOf(cancelled) };
    expect(await north.follow(path, undo)).toMatch(/Rückgängig gemacht\..*Angemeldet: 2 Plätze/);
    expect(await north.follow(path, undo)).toMatch(/schon rückgängig.*Angemeldet: 2 Plätze/);
    const tooMany = await north.post(path, { name: 'Herr Wechsel', partySize: '12' });
    expect([303, 409]).toContain(tooMany.status);
  });

  it('has needs that coordinators neither see nor change, and a page that is theirs alone', async () => {
    const needs = { access: ['vision'], accessConsent: true };
    const { code } = await rsvp(site.url, { conference: 'nord-2027', name: 'Q', ...needs });
    const path = `${area}anmeldungen/${code}/`;
    expect(await north.read(path)).not.toMatch(/Hilfe beim Sehen/);
    await north.follow(path, { name: 'Q', partySize: '2' });
    expect(await north.read(`/anmeldung/${code}/`)).toContain('Hilfe beim Sehen');
    expect((await south.get(path)).status).toBe(404);
    expect((await nobody.get(path)).headers.get('location')).toBe('/intern/anmelden/');
    const other = await rsvp(site.url, { conference: 'sued-2027', name: 'R' }).catch(
      () => undefined,
    );
    if (other) expect((await north.get(`${area}anmeldungen/${other.code}/`)).status).toBe(404);
    expect((await north.get(`${area}anmeldungen/2222-2222-2222/`)).status).toBe(404);
    expect(site.log()).not.toContain(code);
    expect(site.log()).not.toContain('2222-2222-2222');
  });
});

it('how far an interpreter is ordered stands on the conference’s page within seconds', async () => {
  const page = await north.follow(area, { language: 'prs', state: 'confirmed' });
  expect(page).toContain('<option value="confirmed" selected');
  await site.setNow(new Date(TODAY.getTime() + 6000));
  const shown = () => north.read('/konferenzen/nord-2027/');
  expect(await shown()).toMatch(/Dari<\/span><span [^>]*>zugesagt/);
  expect(await north.read('/en/konferenzen/nord-2027/')).toMatch(/Dari<\/span><span [^>]*>\w+/);
  await north.follow(area, { undo: undoOf(page) });
  await site.setNow(new Date(TODAY.getTime() + 12_000));
  expect(await shown()).not.toContain('zugesagt');
  expect((await north.post(area, { language: 'tlh', state: 'gone' })).status).toBe(303);
});

it('mails that came back are listed with a reason in words, sent again, and ticked off', async () => {
  await rsvp(site.url, { conference: 'nord-2027', name: 'Familie Post', email: 'post@x.example' });
  const db = await openDatabase(`${site.dataDir}/bezirksportal.sqlite`);
  const dead = { dead_since: TODAY.toISOString(), reason: 'EENVELOPE RCPT TO 550 5.1.1' };
  const later = '2099-01-01T00:00:00.000Z';
  await db.deleteFrom('outbox').execute();
  const { id } = await db
    .selectFrom('registrations')
    .select('id')
    .where('name', '=', 'Familie Post')
    .executeTakeFirstOrThrow();
  const mail = { conference: 'nord-2027', registration: id, recipient: 'post@x.example' };
  const times = { created_at: TODAY.toISOString(), due_at: later, attempts: 1 };
  await db
    .insertInto('outbox')
    .values({ id: 'letter', kind: 'moved', ...mail, ...times, ...dead })
    .execute();
  expect(await north.read(area)).toContain('Eine Mail konnte nicht zugestellt werden.');
  const list = await north.read(`${area}mails/`);
  expect(list).toMatch(/Familie Post.*neuer Termin oder Ort.*Diese Adresse gibt es nicht/);
  expect(await north.follow(`${area}mails/`, { drop: 'letter' })).toContain(
    'Alle Mails sind angekommen',
  );
  for (const late of ['drop=letter', 'retry=letter', 'retry=all']) {
    const form = Object.fromEntries(new URLSearchParams(late));
    expect(await north.follow(`${area}mails/`, form)).toContain(
      'Diese Mail steht nicht mehr hier.',
    );
  }
  await db.destroy();
});

it('the log says who did what, with the code as long as there is a party, and no names', async () => {
  const { path } = await call({ name: 'Familie Namenlos' });
  await north.get(`${area}anmeldungen.csv`);
  const log = await north.read(`${area}protokoll/`);
  expect(log).toContain('Liste als Datei heruntergeladen');
  expect(log).toContain('nele@zweibruck.example');
  const row = log.split('<li').find((each) => each.includes(path)) ?? '';
  expect(row).toContain('Gruppe am Telefon angemeldet: 2 Menschen');
  expect(log).not.toMatch(/Namenlos|Herr Wechsel|Frau Ruf/);
  expect(await north.follow(`${area}protokoll/`, { undo: undoOf(row) })).toMatch(
    /Rückgängig gemacht am 1\. Dezember 2026, 12:\d\d Uhr von nele@zweibruck\.example/,
  );
  expect(await north.read(path)).toContain('Nicht mehr angemeldet');
  for (const page of ['protokoll/', 'mails/', 'anmelden/']) {
    expect((await south.get(area + page)).status).toBe(404);
    expect((await nobody.get(area + page)).status).toBe(303);
  }
});

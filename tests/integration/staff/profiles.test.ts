import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handIn } from '#tests/support/profiles.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';
import { pageText, staffOfZweibruck, type StaffBrowser } from '#tests/support/staff.ts';
import { readXlsx, serialOf } from '#tests/support/xlsx.ts';

let site: ServedSite;
let north: StaffBrowser;
let south: StaffBrowser;
let nobody: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  ({ north, south, nobody } = await staffOfZweibruck(site));
});
afterAll(() => site.close());

const conference = '/intern/konferenzen/nord-2027/';
const list = `${conference}steckbriefe/`;

/** The address of the profile whose answer stands on the page. */
const addressOf = (page: string, answer: string) =>
  /href="([^"]*\/steckbriefe\/\d+\/)"/.exec(page.slice(page.indexOf(answer)))?.[1] ?? '';

describe('what was handed in', () => {
  beforeAll(async () => {
    await handIn(site, { action: 'draft', gaps: 'Noch nicht fertig.' });
    await handIn(site, {
      existing: 'Wir nähen <b>dienstags</b>.\nAlle dürfen kommen.',
      gaps: 'Ein Raum am Abend.',
      quarter: 'hafen',
      themes: 'meeting',
      about: 'Nähkreis Faden',
      contact: '030 1234',
      publish: 'true',
    });
    await handIn(site, { gaps: 'مكان للأطفال', themes: 'family', about: '=Chor' });
  });

  it('is read together, question by question; drafts, and how to reach people, are not', async () => {
    const page = await north.read(list);
    const gaps = page.slice(page.indexOf('id="gaps"'), page.indexOf('id="ideas"'));
    for (const answer of ['Ein Raum am Abend.', 'مكان للأطفال', 'Nähkreis Faden', 'Hafen']) {
      expect(gaps).toContain(answer);
    }
    expect(page).toContain('Wir nähen &lt;b&gt;dienstags&lt;/b&gt;.');
    expect(page).not.toContain('Noch nicht fertig.');
    expect(page).not.toContain('030 1234');
    expect(await north.read(addressOf(page, 'Wir nähen'))).toContain('030 1234');
  });

  it.each([
    ['?stadtteil=hafen', true, false],
    ['?thema=family', false, true],
    ['?veroeffentlichen=ja', true, false],
    ['?thema=gibt-es-nicht', true, true],
  ])('%s leaves what was asked for', async (query, sewing, choir) => {
    const page = await north.read(list + query);
    expect([page.includes('Ein Raum am Abend.'), page.includes('مكان للأطفال')]).toEqual([
      sewing,
      choir,
    ]);
  });

  it('is for those who work with the conference', async () => {
    const own = addressOf(await north.read(list), 'Wir nähen');
    for (const path of [list, `${list}neu/`, own, `${own}angebot.yaml`]) {
      expect([(await north.get(path)).status, (await south.get(path)).status]).toEqual([200, 404]);
      expect((await nobody.get(path)).headers.get('location')).toBe('/intern/anmelden/');
    }
    for (const file of ['steckbriefe.xlsx', 'anmeldungen.xlsx']) {
      expect((await south.get(conference + file)).status).toBe(404);
    }
    expect((await north.get(own.replace('nord-2027', 'beide-2027'))).status).toBe(404);
    expect((await north.get(`${list}1e3/`)).status).toBe(404);
  });

  it('is a workbook with a column for each question, without contacts', async () => {
    const file = await north.get(`${conference}steckbriefe.xlsx`);
    expect(file.headers.get('content-disposition')).toMatch(/"nord-2027-steckbriefe\.xlsx"$/);
    const { Steckbriefe: [head = [], ...rows] = [] } = await readXlsx(await file.blob());
    expect(head).toContain('Was fehlt?');
    expect(rows.map((row) => row[1]).toSorted()).toEqual(['=Chor', 'Nähkreis Faden']);
    expect(rows.flat()).toContain('Wir nähen <b>dienstags</b>.\nAlle dürfen kommen.');
    expect(rows.flat().join()).not.toContain('1234');
  });

  it('becomes a file for the editors where it may be published, until that is taken back', async () => {
    const page = await north.read(list);
    const own = addressOf(page, 'Wir nähen');
    const file = await north.get(`${own}angebot.yaml`);
    expect(file.headers.get('content-disposition')).toMatch(/filename="steckbrief-\d+\.yaml"$/);
    const yaml = await file.text();
    expect(yaml).toContain('summary: "Wir nähen <b>dienstags</b>. Alle dürfen kommen."');
    expect(yaml).toMatch(/^quarter: hafen$/m);
    expect(yaml).not.toMatch(/Faden|1234|Raum/);
    expect((await north.get(`${addressOf(page, 'مكان')}angebot.yaml`)).status).toBe(404);

    expect((await south.post(own, { action: 'withdraw' })).status).toBe(404);
    expect((await north.post(own, { action: 'withdraw' })).status).toBe(303);
    expect((await north.get(`${own}angebot.yaml`)).status).toBe(404);
    expect(await north.read(own)).not.toContain('angebot.yaml');
  });

  it('can be deleted by a coordinator, by a button only', async () => {
    await handIn(site, { gaps: 'Unsinn über jemanden.' });
    const own = addressOf(await north.read(list), 'Unsinn über jemanden.');
    const deleted = await north.post(own, { action: 'delete' });
    expect(await north.read(deleted.headers.get('location') ?? '')).toContain('ist gelöscht');
    expect((await north.get(own)).status).toBe(404);
    expect((await north.post(own, { action: 'delete' })).status).toBe(404);
  });
});

describe('a sheet of paper', () => {
  const sheet = `${list}neu/`;

  it('is typed in, stands with the others at once, and the next one has its place', async () => {
    const typed = { gaps: 'Vom Blatt: ein Chor.', submissionKey: 'abcdefgh1', publish: 'true' };
    for (let time = 0; time < 2; time++) {
      const { status, headers } = await north.post(sheet, typed);
      expect([status, headers.get('location')]).toEqual([303, `${sheet}?gespeichert`]);
    }
    expect((await north.read(list)).split('Vom Blatt: ein Chor.')).toHaveLength(2);
    expect(await north.read(`${sheet}?gespeichert`)).not.toContain('Vom Blatt');
  });

  it('without an answer is shown again with what was typed', async () => {
    const refused = await north.post(sheet, { about: 'Verein "Süd"' });
    expect(refused.status).toBe(422);
    const page = await pageText(refused);
    expect(page).toContain('Bitte schreiben Sie etwas zu mindestens einer der vier Fragen.');
    expect(page).toContain('value="Verein &quot;Süd&quot;"');
    expect((await south.post(sheet, { gaps: 'x' })).status).toBe(404);
  });
});

describe('a sheet that was typed in wrongly', () => {
  const seenIn = (page: string) => /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  async function typeIn(gaps: string) {
    await north.post(`${list}neu/`, { gaps, about: 'Chor', publish: 'true' });
    return addressOf(await north.read(list), gaps);
  }

  it('is corrected in the same form, filled in, and the log says who did', async () => {
    const own = await typeIn('Ein Fehlr.');
    expect(await north.read(own)).toContain(`href="${own}berichtigen/"`);
    const form = await north.read(`${own}berichtigen/`);
    expect(form).toMatch(/<textarea[^>]*name="gaps"[^>]*>Ein Fehlr\.<\/textarea>/);
    expect(form).toMatch(/name="about"[^>]*value="Chor"|value="Chor"[^>]*name="about"/);
    const said = { gaps: 'Ein Fehler.', about: 'Chor', seen: seenIn(form) };
    for (let time = 0; time < 2; time++) {
      const page = await north.follow(`${own}berichtigen/`, said);
      expect(page).toMatch(/Berichtigt\..*Ein Fehler\..*nicht veröffentlichen/);
    }
    const log = await north.read(`${conference}protokoll/`);
    expect(log.split('Vom Papier eingetippten Steckbrief berichtigt')).toHaveLength(2);
    const empty = await north.post(`${own}berichtigen/`, { seen: said.seen });
    expect(empty.status).toBe(422);
    expect((await south.post(`${own}berichtigen/`, said)).status).toBe(404);
  });

  it('and by somebody else meanwhile, is shown again before it is overwritten', async () => {
    const own = await typeIn('Noch ein Fehlr.');
    const seen = seenIn(await north.read(`${own}berichtigen/`));
    await site.setNow(new Date(TODAY.getTime() + 60_000));
    await north.follow(`${own}berichtigen/`, { gaps: 'Von der Kollegin.', seen });
    const asked = await north.post(`${own}berichtigen/`, { gaps: 'Von mir.', seen });
    expect(asked.status).toBe(409);
    const page = await pageText(asked);
    expect(page).toContain('Inzwischen hat jemand anderes diesen Steckbrief geändert.');
    expect(page).toContain('>Von mir.</textarea>');
    expect(await north.read(own)).toContain('Von der Kollegin.');
    const again = { gaps: 'Von mir.', seen: seenIn(page) };
    expect(await north.follow(`${own}berichtigen/`, again)).toContain('Von mir.');
  });

  it('is not what people have written themselves: that stays theirs', async () => {
    const code = await handIn(site, { gaps: 'Eigene Worte.' });
    const theirs = addressOf(await north.read(list), 'Eigene Worte.');
    expect(await north.read(theirs)).not.toContain('Berichtigen');
    expect((await north.get(`${theirs}berichtigen/`)).status).toBe(404);
    const form = { gaps: 'Andere Worte.', seen: TODAY.toISOString() };
    const refused = await north.follow(`${theirs}berichtigen/`, form);
    expect(refused).toMatch(/Nicht berichtigt:.*Eigene Worte\./);
    expect(await north.read(`/steckbrief/${code}/`)).toContain('Eigene Worte.');
  });
});

it('the registrations are a workbook with what to order by them, without needs', async () => {
  const party = { conference: 'nord-2027', partySize: 3, interpreters: ['ar'] };
  const access = { access: ['vision'], accessConsent: true };
  const { code } = await rsvp(site.url, { ...party, ...access, name: '=Familie; Özdemir' });
  const file = await north.get(`${conference}anmeldungen.xlsx`);
  const { Anmeldungen = [], Summen = [] } = await readXlsx(await file.blob());
  const [name, day] = ['=Familie; Özdemir', serialOf('2026-12-01')];
  expect(Anmeldungen).toContainEqual([code, name, 3, 'mit Platz', 0, 0, 0, 'Arabisch', day]);
  expect(Summen).toContainEqual(['Sprachmittler', 'Arabisch', 1, 3]);
  expect(JSON.stringify([Anmeldungen, Summen])).not.toMatch(/vision|Sehen/);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SWITCH_FIELD } from '#config/language-switch.ts';
import { mailFiles } from '#tests/support/mail-files.ts';
import { postForm } from '#tests/support/post-form.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { postStaff, signedIn } from '#tests/support/staff.ts';

const OFFICE = 'amt@zweibruck.example';

let site: ServedSite;
let townWithoutDistricts: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck', { settings: { MESSAGES_TO: OFFICE } });
  townWithoutDistricts = await serveSite('ohnebezirk');
});
afterAll(() => Promise.all([site.close(), townWithoutDistricts.close()]));

/** One line, with quotes and apostrophes as people see them. */
const plain = (html: string) =>
  html
    .replace(/\s+/g, ' ')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&(?:#34|quot);/g, '"');

async function send(path: string, fields: Record<string, string>, at = site) {
  const response = await postForm(at, path, fields);
  const html = plain(await response.text());
  return { status: response.status, html, location: response.headers.get('location') ?? '' };
}

const read = async (path: string, cookie = '', at = site) => {
  const response = await fetch(at.url + path, { headers: { Cookie: cookie } });
  return plain(await response.text());
};

let count = 0;
/** A message that nothing is wrong with; each has words of its own. */
const message = (own: Record<string, string> = {}) => ({
  kind: 'need',
  text: `Nachricht ${++count}: Frau im 3. Stock braucht Einkäufe`,
  key: `a-key-of-a-form-${count}`,
  ...own,
});

describe('a message', () => {
  it('that is far too long comes back with all of it, in a script of many bytes too', async () => {
    const text = 'ሰላም '.repeat(5000);
    const { status, html } = await send('/mitmachen/', message({ text }));
    expect(status).toBe(422);
    expect(html).toContain('höchstens 2000 Zeichen');
    expect(html).toContain(text.trim());
  });

  it.each(['http://[', '//', 'http://a b/'])(
    'of a barrier may be begun from “%s”',
    async (Referer) => {
      const opened = await fetch(`${site.url}/barriere-melden/`, { headers: { Referer } });
      expect(opened.status).toBe(200);
    },
  );

  it('is answered with a receipt that shows what was sent, word for word', async () => {
    const text = `O'Hara & <b>„wir“</b>\n<script>alert(1)</script>`;
    const { status, location } = await send(
      '/mitmachen/',
      message({ text, place: 'Altmarkt', unknown: 'x', district: 'sued' }),
    );
    expect(status).toBe(303);
    expect(location).toMatch(/^\/mitmachen\/[\w-]{14}\/$/);
    const receipt = await read(location);
    expect(receipt).toContain(
      "O'Hara &amp; &lt;b&gt;„wir“&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;",
    );
    expect(receipt).toContain('Die Koordination für Stadtbezirk Nord liest sie.');
    expect(receipt).toContain('sonst am 30. Mai 2027');
    expect(receipt).toContain(location.split('/')[2]);
    expect((await send('/anmeldung/', { code: location.split('/')[2] ?? '' })).location).toBe(
      location,
    );
  });

  it('is one, however often its form is sent', async () => {
    const said = message();
    const sent = await Promise.all([1, 2, 3].map(() => send('/mitmachen/', said)));
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
  });

  it('is not taken when something is wrong, and nothing typed is lost', async () => {
    const long = 'ö'.repeat(2001);
    const typed = { text: long, place: "O'Weg", name: 'Ana "A"', contact: '030 1' };
    const { status, html } = await send('/mitmachen/', typed);
    expect(status).toBe(422);
    expect(html).toContain('<title>Fehler: Mitmachen');
    expect(html).toContain('href="#feld-kind"');
    expect(html).toContain('Bitte kürzen Sie den Text auf höchstens 2000 Zeichen.');
    expect(html).toContain(long);
    expect(html).toContain('value="O\'Weg"');
    expect(html).toContain('value="Ana "A""');
    const english = await send('/en/mitmachen/', { ...typed, [SWITCH_FIELD]: 'refused' });
    expect(english.status).toBe(200);
    expect(english.html).toContain('Please choose what it is about.');
    expect(english.html).toContain(long);
  });

  it('from a street in two districts is asked back; whoever does not know is not refused', async () => {
    const place = 'Brückenstraße';
    const said = message({ place });
    const asked = await send('/mitmachen/', said);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('Stadtbezirk Nord: Altmarkt');
    expect(asked.html).toContain(said.text);
    const south = await send('/mitmachen/', { ...said, district: 'sued' });
    expect(await read(south.location)).toContain('Die Koordination für Stadtbezirk Süd');
    const unknown = await send('/mitmachen/', message({ place, district: 'unbekannt' }));
    expect(await read(unknown.location)).toContain('Die Koordination der ganzen Stadt');
    const elsewhere = await send('/mitmachen/', message({ place: 'Gibtesnichtweg' }));
    expect(await read(elsewhere.location)).toContain('Die Koordination der ganzen Stadt');
  });

  it('goes nowhere by a name that is only similar: it is asked, and the whole town is an answer', async () => {
    const said = message({ place: 'Seufer' });
    const asked = await send('/mitmachen/', said);
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('Stadtbezirk Süd: Seeufer');
    const unknown = await send('/mitmachen/', { ...said, district: 'unbekannt' });
    expect(await read(unknown.location)).toContain('Die Koordination der ganzen Stadt');
  });

  it('is one for whoever goes back and presses again, with another key', async () => {
    const said = message();
    const first = await send('/mitmachen/', said);
    const again = await send('/mitmachen/', { ...said, key: 'a-key-of-a-form-shown-anew' });
    expect(again.location).toBe(first.location);
  });

  it('with an address that cannot be one is not taken without a word', async () => {
    const contact = 'amina @ dorf';
    const { status, html } = await send('/mitmachen/', message({ contact }));
    expect(status).toBe(422);
    expect(html).toContain('Diese E-Mail-Adresse stimmt nicht');
    expect(html).toContain(`value="${contact}"`);
  });

  it('can be taken back by whoever has sent it', async () => {
    const { location } = await send('/mitmachen/', message());
    const gone = await send(location, { action: 'delete' });
    expect(gone.location).toBe('/mitmachen/?geloescht');
    expect((await fetch(site.url + location)).status).toBe(404);
  });
});

describe('a barrier', () => {
  it('is reported without saying who, for the page that one comes from', async () => {
    const headers = { Referer: `${site.url}/kontakte/` };
    const page = await (await fetch(`${site.url}/barriere-melden/`, { headers })).text();
    expect(page).toContain('value="/kontakte/"');
    expect(page).toContain('Spätestens nach 2 Wochen');
    const said = { text: 'Zu klein.', key: 'barrier-1' };
    const silent = await send('/barriere-melden/', said);
    expect(await read(silent.location), 'nobody to answer').not.toContain('Spätestens nach 2');
    const { location } = await send('/barriere-melden/', { ...said, contact: '030 1234' });
    expect(await read(location)).toContain('Spätestens nach 2 Wochen');
  });
});

describe('in the coordinators’ area', () => {
  const PATH = '/intern/nachrichten/';
  let north = '';
  let south = '';
  let all = '';
  beforeAll(async () => {
    north = await signedIn(site, 'nele@zweibruck.example', ['nord']);
    south = await signedIn(site, 'sven@zweibruck.example', ['sued']);
    all = await signedIn(site, 'alle@zweibruck.example', ['*']);
  });
  const seenBy = async (said: { text: string }) => {
    const lists = await Promise.all([north, south, all].map((cookie) => read(PATH, cookie)));
    return lists.map((list) => list.includes(said.text));
  };

  it('a message is for its district, one without a district for those who see everything', async () => {
    const [nord, nowhere] = [message({ place: 'Altmarkt' }), message()];
    const barrier = { text: 'Der Knopf hat keinen Namen.', key: 'barrier-2' };
    await send('/mitmachen/', nord);
    await send('/ar/mitmachen/', nowhere);
    await send('/barriere-melden/', barrier);
    expect(await seenBy(nord)).toEqual([true, false, true]);
    expect(await seenBy(nowhere)).toEqual([false, false, true]);
    expect(await seenBy(barrier)).toEqual([true, true, true]);
    expect(await read(PATH, all)).toContain('auf Arabisch');
    expect((await fetch(site.url + PATH, { redirect: 'manual' })).status).toBe(303);
  });

  it('it is done with by one button, opened again by another, and counted on the first page', async () => {
    const said = message({ place: 'Seefeld' });
    const code = (await send('/mitmachen/', said)).location.split('/')[2] ?? '';
    const openCount = async () =>
      /(\d+|Keine) offenen? Nachricht/.exec(await read('/intern/', south));
    const before = (await openCount())?.[0];
    expect((await postStaff(site, PATH, { code, action: 'settle' }, north)).status).toBe(404);
    const settled = await postStaff(site, PATH, { code, action: 'settle' }, south);
    expect(settled.headers.get('location')).toBe(`${PATH}?erledigt`);
    expect((await openCount())?.[0]).not.toBe(before);
    expect(await read(`/mitmachen/${code}/`)).toContain('am 29. Dezember 2026 gelöscht');
    await postStaff(site, PATH, { code, action: 'reopen' }, south);
    expect((await openCount())?.[0]).toBe(before);
  });

  it('in a town without districts everybody reads everything', async () => {
    const town = townWithoutDistricts;
    const cookie = await signedIn(town, 'ida@ohnebezirk.example', []);
    const said = message({ place: 'Hauptstraße' });
    expect((await send('/mitmachen/', said, town)).status).toBe(303);
    expect(await read(PATH, cookie, town)).toContain(said.text);
  });
});

describe('mails', () => {
  it('tell the office and the sender of a message, and hold nothing that was typed', async () => {
    const own = await serveSite('zweibruck', { settings: { MESSAGES_TO: OFFICE } });
    const typed = { name: 'Ana Geheim', contact: 'ana@example.org', place: 'Seeufer' };
    const said = message({ ...typed, kind: 'worry' });
    const { location } = await send('/ar/mitmachen/', said, own);
    const mails = await mailFiles(own.dataDir, 2);
    const [office, sender] = [OFFICE, typed.contact].map((address) =>
      mails.find(({ to }) => to?.[0]?.address === address),
    );
    expect(office?.subject).toBe('Neue Nachricht: Sorge');
    expect(office?.text).toContain('Stadtbezirk Süd');
    expect(office?.text).toContain('/intern/nachrichten/');
    expect(sender?.subject).toBe('وصلت رسالتكم. شكرًا لكم!');
    // The address may be a stranger's: nothing opens what was written.
    expect(`${sender?.text}${sender?.html}`).not.toContain(location.split('/')[3]);
    for (const { text, html } of mails) {
      for (const word of ['Nachricht 1', 'Einkäufe', typed.name, typed.place]) {
        expect(`${text}${html}`).not.toContain(word);
      }
    }
    expect(office?.text).not.toContain(typed.contact);
    expect(own.log()).not.toMatch(/Geheim|ana@|Seeufer/);
    await own.close();
  });
});

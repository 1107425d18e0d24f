import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { signedIn, staffBrowser, type StaffBrowser } from '#tests/support/staff.ts';

const SLUG = 'vi-2027-fruehjahr';
const area = `/intern/konferenzen/${SLUG}/`;

let site: ServedSite;
let staff: StaffBrowser;
beforeAll(async () => {
  site = await serveSite('essen');
  staff = staffBrowser(site, await signedIn(site, 'vera@essen.example', ['vi']));
});
afterAll(() => site.close());

describe('a conference that is called off', () => {
  it('is struck through in the list, without free seats', async () => {
    const list = await staff.read('/intern/');
    const rows = list.match(/<li>\s*<a[^>]*staff-list__name.*?<\/li>/g) ?? [];
    const row = rows.find((html) => html.includes(area));
    expect(row).toMatch(/class="staff-list__name called-off"/);
    expect(row).toContain('Abgesagt');
    expect(row).not.toContain('Plätzen frei');
    expect(rows.filter((html) => /called-off|Abgesagt/.test(html))).toHaveLength(1);
  });

  it.each(['', 'anmeldungen/', 'einlass/', 'steckbriefe/', 'protokoll/', 'anmelden/'])(
    'is said to be on its page “%s”, with why and what there is to do',
    async (page) => {
      const html = await staff.read(area + page);
      expect(html).toMatch(/alert__title">Abgesagt<.*Der Saal wird im Frühjahr umgebaut/);
      expect(html).toContain('Sagen Sie ihnen Bescheid.');
    },
  );

  it('takes nobody who calls, and still shows who is registered', async () => {
    const parties = await staff.read(`${area}anmeldungen/`);
    expect(parties).not.toContain(`href="${area}anmelden/"`);
    expect(parties).toContain('Liste als CSV-Datei');
    const caller = await staff.read(`${area}anmelden/`);
    expect(caller).toContain('Diese Konferenz ist abgesagt.');
    expect(caller).not.toContain('Plätzen frei');
  });

  it('wants no more interpreters, but those told who were ordered', async () => {
    expect(await staff.read(area)).not.toContain('id="sprachmittler"');
    const ordered = { language: 'ar', state: 'confirmed' };
    const page = await staff.follow(area, ordered);
    expect(page).toContain('Sagen Sie auch den Sprachmittlern ab');
    expect(page).toContain('Stand für Arabisch');
    expect(page).not.toContain('Stand für Englisch');
  });

  it('is no other one of the district', async () => {
    const other = await staff.read('/intern/konferenzen/vi-2027/');
    expect(other).not.toContain('Abgesagt');
    expect(other).toContain('Stand für Englisch');
    expect(await staff.read('/intern/konferenzen/vi-2027/anmeldungen/')).toContain('anmelden/"');
  });
});

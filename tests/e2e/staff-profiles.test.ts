import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitUrl, type Visitor } from '#tests/support/browser.ts';
import { print } from '#tests/support/pdf.ts';
import { handIn } from '#tests/support/profiles.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { signedIn } from '#tests/support/staff.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { follow } from './pages/follow.ts';

const list = '/intern/konferenzen/nord-2027/steckbriefe/';

let site: ServedSite;
let cookie = '';
beforeAll(async () => {
  site = await serveSite('zweibruck');
  cookie = await signedIn(site, 'nele@zweibruck.example', ['nord']);
});
afterAll(() => site.close());

async function coordinator(visitor: Visitor) {
  const visit = await visitUrl(site.url, visitor);
  const [name = '', value = ''] = cookie.split('=');
  await visit.context.addCookies([{ name, value, domain: '127.0.0.1', path: '/intern/' }]);
  return visit;
}

describe('a coordinator on a phone without JavaScript', () => {
  it('types in a sheet, reads it among the others, and deletes it', async () => {
    const { page } = await coordinator({ screen: 'phone', javaScript: false });
    const press = (name: string) =>
      follow(page, () => page.getByRole('button', { name, exact: true }).click());
    const go = (name: string) =>
      follow(page, () => page.getByRole('link', { name, exact: true }).click());
    await page.goto(list);
    await go('Steckbrief vom Papier eintippen');
    await page.getByLabel('Was fehlt?').fill('Ein Raum\nmit Schlüssel');
    await page.getByLabel('Um welchen Stadtteil').selectOption('Hafen');
    await page.getByLabel('Wer schreibt?').fill('Nähkreis');
    await press('Speichern und den nächsten eintippen');
    expect(await page.getByRole('status').innerText()).toContain('Gespeichert');
    expect(await page.getByLabel('Was fehlt?').inputValue()).toBe('');

    await go('Alle Steckbriefe');
    await page.getByText('Auswahl eingrenzen').click();
    await page.getByLabel('Stadtteil').selectOption('Hafen');
    await press('Anzeigen');
    expect(await page.getByRole('status').innerText()).toBe('1 von 1 Steckbriefen: Hafen');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);

    await go('Nähkreis');
    await page.getByText('Steckbrief löschen').first().click();
    await press('Ja, Steckbrief löschen');
    expect(await page.getByRole('status').innerText()).toBe('Der Steckbrief ist gelöscht.');
    expect(await page.getByText('Noch ist kein Steckbrief abgegeben').isVisible()).toBe(true);
  });
});

describe('what was typed in from paper', () => {
  it('can be corrected by everybody, and what is sent after the session comes back legibly', async () => {
    const { page, context } = await coordinator({ screen: 'phone' });
    const press = (name: string) =>
      follow(page, () => page.getByRole('button', { name, exact: true }).click());
    await page.goto(`${list}neu/`);
    await page.getByLabel('Was fehlt?').fill('Eine Bnak');
    await page.getByLabel('Wer schreibt?').fill('Vom Blatt');
    await press('Speichern und den nächsten eintippen');
    await page.goto(list);
    await follow(page, () => page.getByRole('link', { name: 'Vom Blatt' }).click());
    await follow(page, () => page.getByRole('link', { name: 'Berichtigen' }).click());
    expect(await problemsForPeople(page)).toEqual([]);
    await page.getByLabel('Was fehlt?').fill('Eine Bank\n\nund ein Baum');
    await context.clearCookies();
    await press('Speichern');
    expect(await page.title()).toMatch(/^Sie sind nicht mehr angemeldet/);
    expect(await page.locator('main').innerText()).toContain('und ein Baum');
    expect(await problemsForPeople(page)).toEqual([]);
  });
});

describe('what was handed in', () => {
  beforeAll(async () => {
    const long = 'Wir brauchen mehr Zeit miteinander. '.repeat(55);
    await handIn(site, { existing: 'Ein Chor.', gaps: 'x'.repeat(300), publish: 'true' });
    await handIn(site, { gaps: '<b>لا</b> يوجد مكان: "نحتاج" (2)', about: 'عائلة', ideas: long });
  });

  it('can be read by everybody, one by one and together, however it is written', async () => {
    const { page } = await coordinator({ screen: 'phone' });
    await page.goto(list);
    expect(await page.locator('#gaps b').count()).toBe(0);
    expect(await problemsForPeople(page)).toEqual([]);
    await follow(page, () => page.getByRole('link', { name: 'Ohne Namen' }).first().click());
    expect(await page.getByText('title: # Titel').isVisible()).toBe(true);
    expect(await problemsForPeople(page)).toEqual([]);
  });

  it('is printed with the figures first and a page for each question, without what one presses', async () => {
    const { page } = await coordinator({ screen: 'desktop' });
    await page.goto(list);
    const [figures = '', ...questions] = (await print(page)).pages;
    expect(figures).toContain('Nach Stadtteil');
    for (const [index, title] of ['Was gibt es', 'Was fehlt', 'Was soll', 'Wo kann'].entries()) {
      expect(questions[index]?.trim()).toMatch(new RegExp(`^${title}`));
    }
    expect(figures).not.toMatch(/Drucken|Excel|eingrenzen/);
  });
});

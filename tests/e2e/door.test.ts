import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems, colourProblems } from '#tests/support/axe.ts';
import { visitUrl } from '#tests/support/browser.ts';
import { print } from '#tests/support/pdf.ts';
import { rsvp, rsvpAll } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { signedIn } from '#tests/support/staff.ts';

const conference = 'nord-2027';
const DOOR = `/intern/konferenzen/${conference}/einlass/`;
let site: ServedSite;
let cookie = '';
/** Somebody else, who stays signed in. */
let elsewhere = '';
beforeAll(async () => {
  site = await serveSite('zweibruck');
  elsewhere = await signedIn(site, 'nele@zweibruck.example', ['nord']);
});
afterAll(() => site.close());
beforeEach(async () => {
  cookie = await signedIn(site, 'nora@zweibruck.example', ['nord']);
});

async function signIn(context: BrowserContext) {
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: `${site.url}/intern/` }]);
}

/** How many people are there, as somebody else reads it. */
async function thereForOthers() {
  const answer = await fetch(site.url + DOOR, { headers: { Cookie: elsewhere } });
  return /data-total="there">(\d+)</.exec(await answer.text())?.[1];
}

const othersSee = (count: string) => expect.poll(thereForOthers, { timeout: 20_000 }).toBe(count);

const there = (page: Page) => page.locator('[data-total=there]').innerText();

it('a phone at the door goes on without a network, and sends everything when it is back', async () => {
  await rsvpAll(site.url, [
    { conference, name: 'Amina Haddad', partySize: 1, interpreters: ['ar'] },
    { conference, name: 'عائلة الخطيب', partySize: 5 },
    { conference, name: 'Familie Said', partySize: 4 },
    { conference, name: 'Verein Brücke', partySize: 12 },
  ]);
  const { page, context } = await visitUrl(site.url, { screen: 'phone', serviceWorker: true });
  await signIn(context);
  await page.goto(DOOR);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const press = (name: string, button: string | RegExp) =>
    row(name).getByRole('button', { name: button }).click();

  await press('Familie Said', /^Da/);
  await press('Familie Said', /^Einer weniger/);
  expect(await there(page)).toBe('3');
  await othersSee('3');
  expect(await page.getByText('bleibt diese Liste auf dem Telefon').isVisible()).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => (navigator.serviceWorker.oncontrollerchange = done));
  });
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('bruc');
  await press('Verein', /^Da/);
  await page.getByRole('searchbox').fill('');
  await press('الخطيب', /^Da/);
  await page.getByRole('group', { name: 'So viele' }).getByRole('button', { name: '2' }).click();
  await page.getByText('Noch nicht übertragen: 3').waitFor();
  await page.reload();
  await page.getByText('Noch nicht übertragen: 3').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Zweites Treffen im Norden',
  );
  expect(await there(page)).toBe('22');
  await press('Said', /^Doch nicht da/);
  expect(await thereForOthers()).toBe('3');

  await context.setOffline(false);
  await othersSee('19');
  await page.getByText('Noch nicht übertragen').waitFor({ state: 'hidden' });

  // Signed out by the server, somebody goes on, and signs in again.
  await context.clearCookies();
  await press('Haddad', /^Da/);
  await page.getByText('Sie sind nicht mehr angemeldet').waitFor();
  await signIn(context);
  await page.reload();
  await othersSee('20');

  // What was not sent would be lost: it is asked about.
  await context.setOffline(true);
  await press('Haddad', /^Doch nicht da/);
  await page.getByText('Noch nicht übertragen: 1').waitFor();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByText('geht es verloren').waitFor();
  await context.setOffline(false);
  await othersSee('19');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL('**/intern/anmelden/');
  const left = () =>
    page.evaluate(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return [...databases, ...(await caches.keys()).filter((name) => name.startsWith('einlass'))];
    });
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
});

it('two phones see what the other one tapped', async () => {
  const { code } = await rsvp(site.url, { conference, name: 'Zwei Telefone', partySize: 3 });
  const phones = await Promise.all(
    [1, 2].map(async () => {
      const { page, context } = await visitUrl(site.url, { screen: 'phone' });
      await signIn(context);
      await page.goto(DOOR);
      return page.locator(`[data-code="${code}"]`);
    }),
  );
  const [one, other] = phones;
  await one?.getByRole('button', { name: /^Da/ }).click();
  // The next answer to anything brings it along.
  await other?.page().getByRole('searchbox').fill('zwei');
  await other?.page().evaluate(() => dispatchEvent(new Event('online')));
  await other?.getByText('3 da').waitFor();
});

it('on paper it is a list by name with boxes to tick, the conference on every page', async () => {
  await rsvpAll(
    site.url,
    Array.from({ length: 40 }, (_, number) => ({
      conference,
      name: `Familie D'Souza ${10 + number}`,
      partySize: 1,
    })),
  );
  const { page, context } = await visitUrl(site.url, { screen: 'desktop', javaScript: false });
  await signIn(context);
  await page.goto(DOOR);
  // Only a script keeps the list.
  expect(await page.getByText('bleibt diese Liste auf dem Telefon').isVisible()).toBe(false);
  const { pages, size } = await print(page);
  expect(size).toEqual([210, 297]);
  for (const text of pages) expect(text).toContain('Zweites Treffen im Norden');
  const all = pages.join(' ');
  const order = [
    'Amina Haddad',
    "Familie D'Souza 10",
    'Verein Brücke',
    'Warteliste',
    'Ohne Anmeldung',
  ];
  const places = order.map((text) => all.indexOf(text));
  expect(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    places.join(),
  ).toBe(true);
  expect(pages.at(-1)).toContain(`${pages.length} / ${pages.length}`);
  expect(all).not.toMatch(/Abmelden|Doch nicht da|noch kein Platz/);
});

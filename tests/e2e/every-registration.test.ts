import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitUrl } from '#tests/support/browser.ts';
import { rsvp, rsvpAll, type Rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { follow } from './pages/follow.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { RegistrationForm } from './pages/registration-form.ts';
import { RegistrationPage } from './pages/registration-page.ts';
import { skipsLevels, structureOf } from './pages/structure.ts';

const conference = 'nord-2027';

let site: ServedSite;
let seated: Rsvp;
let waiting: Rsvp;
beforeAll(async () => {
  site = await serveSite('zweibruck');
  seated = await rsvp(site.url, {
    ...{ conference, name: 'Familie Verylongnamewithoutanyblanks'.repeat(2), partySize: 10 },
    ...{ children: { '3-6': 2 }, interpreters: ['ar', 'prs'], email: 'x@beispiel.example' },
    ...{ access: ['wheelchair', 'hearing'], accessConsent: true },
  });
  await rsvpAll(
    site.url,
    [10, 10, 10, 10].map((partySize) => ({ conference, partySize })),
  );
  waiting = await rsvp(site.url, { conference, partySize: 2 });
});
afterAll(() => site.close());

async function open(path: string) {
  const { page } = await visitUrl(site.url, { screen: 'phone' });
  await page.goto(path);
  return page;
}

const pages = {
  'a form for the waiting list': () => open(`/konferenzen/${conference}/anmeldung/`),
  'a form with errors': async () => {
    const page = await open(`/konferenzen/${conference}/anmeldung/`);
    await new RegistrationForm(page).submit();
    return page;
  },
  'a place': () => open(seated.path),
  'a place, unfolded': async () => {
    const page = await open(seated.path);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    return page;
  },
  'a change with an error': async () => {
    const page = await open(seated.path);
    await new RegistrationPage(page).change({ partySize: '0' });
    return page;
  },
  'a change for which there is no room': async () => {
    const page = await open(seated.path);
    await new RegistrationPage(page).change({ partySize: '12' });
    return page;
  },
  'a place in the line': () => open(waiting.path),
  'a registration that was called off': async () => {
    const leaving = await rsvp(site.url, { conference });
    const page = await open(leaving.path);
    await new RegistrationPage(page).cancel();
    return page;
  },
  'a code that is unknown': () => open('/anmeldung/XXXX-XXXX-XXXX/'),
  'a code that was mistyped': async () => {
    const page = await open('/anmeldung/');
    await page.getByLabel('Ihr Code').fill('XXXX');
    await follow(page, () => page.getByRole('button', { name: 'Öffnen' }).click());
    return page;
  },
};

it.each(Object.entries(pages))('%s keeps nobody out', async (_, open) => {
  const page = await open();
  expect(await problemsForPeople(page)).toEqual([]);
  const { headings, doubleIds } = await structureOf(page);
  expect(headings.filter((level) => level === 1)).toEqual([1]);
  expect(skipsLevels(headings), headings.join()).toBe(false);
  expect(doubleIds).toEqual([]);
});

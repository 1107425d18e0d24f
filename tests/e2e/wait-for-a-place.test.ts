import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visitUrl } from '#tests/support/browser.ts';
import { rsvpAll } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { RegistrationForm } from './pages/registration-form.ts';
import { RegistrationPage } from './pages/registration-page.ts';

const conference = 'nord-2027';
const visitor = { screen: 'phone' } as const;
/** Together the fifty people that there is room for. */
const PARTIES = [10, 10, 10, 10, 10].map((partySize) => ({ conference, partySize }));

let site: ServedSite;

beforeEach(async () => {
  site = await serveSite('zweibruck');
});
afterEach(() => site.close());

async function register(name: string, partySize: string) {
  const { page } = await visitUrl(site.url, visitor);
  const form = await RegistrationForm.open(page, conference);
  await form.fill({ name, partySize, privacy: true });
  await form.submit();
  return new RegistrationPage(page);
}

describe('when all places are taken', () => {
  it('parties wait in order, see their place in the line, and move up as a whole', async () => {
    const [first] = await rsvpAll(site.url, PARTIES);
    const lindenbaum = await register('Familie Lindenbaum', '8');
    expect(await lindenbaum.status.innerText()).toMatch(/Warteliste[^]*Vor Ihnen wartet niemand\./);
    const groß = await register('Familie Groß', '3');
    expect(await groß.status.innerText()).toContain('Vor Ihnen wartet 1 Gruppe.');

    const seated = await visitUrl(site.url, visitor);
    await seated.page.goto(first?.path ?? '');
    const leaving = new RegistrationPage(seated.page);
    await leaving.change({ partySize: '5' });
    await groß.page.reload();
    expect(await groß.status.innerText()).toContain('Vor Ihnen wartet 1 Gruppe.');

    await leaving.cancel();
    await lindenbaum.page.reload();
    expect(await lindenbaum.status.innerText()).toContain('Sie sind angemeldet');
    await groß.page.reload();
    expect(await groß.status.innerText()).toContain('Vor Ihnen wartet niemand.');
  });

  it('lists, conference and form say so before anybody fills in anything', async () => {
    const { page } = await visitUrl(site.url, visitor);
    await RegistrationForm.open(page, conference);
    expect(await page.getByRole('main').innerText()).not.toContain('Warteliste');
    await rsvpAll(site.url, PARTIES);
    await page.goto('/termine/');
    expect(await page.getByRole('link', { name: /^Warteliste: / }).count()).toBe(1);
    await page.goto(`/konferenzen/${conference}/`);
    expect(await page.getByRole('main').innerText()).toContain('Alle Plätze sind vergeben.');
    const form = await RegistrationForm.open(page, conference);
    expect(await form.submitButton.innerText()).toBe('Auf die Warteliste setzen');
    expect(await page.getByRole('main').innerText()).toContain('streng der Reihe nach');
  });

  it('so do they where places are free but others wait for them', async () => {
    await rsvpAll(site.url, [...PARTIES.slice(1), { conference, partySize: 9 }]);
    await rsvpAll(site.url, [{ conference, partySize: 2 }]);
    const { page } = await visitUrl(site.url, visitor);
    const form = await RegistrationForm.open(page, conference);
    expect(await form.submitButton.innerText()).toBe('Auf die Warteliste setzen');
    await form.fill({ name: 'Familie Klein', partySize: '1', privacy: true });
    await form.submit();
    const status = new RegistrationPage(page).status;
    expect(await status.innerText()).toContain('Vor Ihnen wartet 1 Gruppe.');
  });

  it('a party that grows keeps its places, or gives them up to wait with everybody', async () => {
    await rsvpAll(site.url, PARTIES.slice(1));
    const registration = await register('Familie Groß', '9');
    const answer = await registration.change({ partySize: '11' });
    expect(answer.status()).toBe(409);
    const form = new RegistrationForm(registration.page);
    expect(await form.summaryMessages()).toEqual([
      'Es ist nur noch 1 Platz mehr frei. Ihre bisherige Anmeldung bleibt, wie sie war.',
    ]);
    expect(await registration.fact('Menschen')).toBe('9');

    await registration.waitInstead();
    expect(await registration.page.getByRole('main').innerText()).toContain('Warteliste');
    expect(await registration.fact('Menschen')).toBe('11');
  });
});

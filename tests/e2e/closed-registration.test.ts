import { afterEach, expect, it } from 'vitest';
import { visit, visitUrl } from '#tests/support/browser.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

const visitor = { screen: 'phone' } as const;
const sites: ServedSite[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function visitAt(instant: string) {
  const site = await serveSite('zweibruck', { now: new Date(instant) });
  sites.push(site);
  return visitUrl(site.url, visitor);
}

it('after the last day the form is gone; the reason and a telephone number stand there', async () => {
  const { page } = await visitAt('2027-05-11T00:00:00+02:00');
  await page.goto('/termine/');
  const row = page.locator('.entry').filter({ hasText: 'Zweites Treffen im Norden' });
  expect(await row.innerText()).toContain('Anmeldung geschlossen');

  for (const address of ['/konferenzen/nord-2027/', '/konferenzen/nord-2027/anmeldung/']) {
    await page.goto(address);
    const main = page.getByRole('main');
    expect(await main.innerText(), address).toMatch(/Anmeldung ist (seit dem [^]*)?geschlossen/);
    const register = main.getByRole('button', { name: 'Anmelden', exact: true });
    expect(await register.count(), address).toBe(0);
    expect(await main.locator('a[href^="tel:"]').count(), address).toBe(1);
  }
});

it('on the last day one can still register', async () => {
  const { page } = await visitAt('2027-05-10T23:59:59+02:00');
  await page.goto('/konferenzen/nord-2027/anmeldung/');
  expect(await page.getByRole('button', { name: 'Anmelden', exact: true }).count()).toBe(1);
});

it('what is over is said to be over', async () => {
  const { page } = await visitAt('2027-05-12T20:00:00+02:00');
  await page.goto('/konferenzen/nord-2027/anmeldung/');
  const main = await page.getByRole('main').innerText();
  expect(main).toContain('Diese Konferenz ist vorbei.');
});

it('a cancelled conference says so in words, in the list and instead of the form', async () => {
  const { page } = await visit('essen', visitor);
  await page.goto('/bezirke/vi/');
  const row = page.getByRole('listitem').filter({ hasText: 'Frühjahrskonferenz' });
  expect(await row.innerText()).toContain('Abgesagt');
  expect(await row.getByRole('link', { name: /Ich komme/ }).count()).toBe(0);

  await page.goto('/konferenzen/vi-2027-fruehjahr/anmeldung/');
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('Diese Konferenz ist abgesagt.');
  // Why, what comes instead, and whom to ask.
  expect(await main.innerText()).toContain('Der Saal wird im Frühjahr umgebaut.');
  expect(await main.locator('a[href="/konferenzen/vi-2027/"]').count()).toBe(1);
  expect(await main.locator('a[href^="tel:"]').count()).toBe(1);
  expect(await page.getByRole('textbox').count()).toBe(0);
});

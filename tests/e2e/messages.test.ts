import { expect, it } from 'vitest';
import { visit } from '#tests/support/browser.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { follow } from './pages/follow.ts';

it('without JavaScript, a message is mended, asked back for its place, sent, and answered with a receipt', async () => {
  const { page } = await visit('zweibruck', { screen: 'phone', javaScript: false });
  const press = (name: string) =>
    follow(page, () => page.getByRole('button', { name, exact: true }).click());
  await page.goto('/');
  await follow(page, () => page.getByRole('link', { name: 'Mitmachen' }).first().click());
  for (const number of ['112', '110'])
    expect(await page.getByRole('link', { name: number }).getAttribute('href')).toBe(
      `tel:${number}`,
    );
  await page.getByLabel('Ihre Nachricht').fill("Der Weg an der Brücke ist dunkel.\nO'Hara");
  await page.getByLabel('Straße oder Stadtteil').fill('Brückenstraße');
  expect((await press('Nachricht senden')).status()).toBe(422);
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Bitte wählen Sie aus, worum es geht.',
    'Bitte wählen Sie, wo das ist. Wissen Sie es nicht, wählen Sie das.',
  ]);

  await page.getByLabel('Etwas macht mir Sorgen').check();
  await page.getByLabel('Stadtbezirk Süd:').check();
  await press('Nachricht senden');
  expect(await page.locator('h1').innerText()).toBe('Ihre Quittung');
  expect(await page.getByRole('status').innerText()).toContain('Stadtbezirk Süd');
  expect(await page.locator('.receipt').innerText()).toContain("dunkel.\nO'Hara");

  await page.goto('/barriere-melden/');
  await page.getByLabel('Was ging nicht?').fill('Der Knopf hat keinen Namen.');
  await press('العربية');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('textarea').inputValue()).toBe('Der Knopf hat keinen Namen.');
  await follow(page, () => page.locator('main form .kern-btn').click());
  expect(await page.locator('.code__value').isVisible()).toBe(true);
});

it('in Arabic, its form keeps nobody out, refused or not, nor does its receipt', async () => {
  const { page } = await visit('zweibruck', { screen: 'phone' });
  const send = () => follow(page, () => page.locator('main form .kern-btn').click());
  await page.goto('/ar/mitmachen/');
  await page.locator('[name=place]').fill('Brückenstraße');
  await send();
  expect(await problemsForPeople(page)).toEqual([]);
  await page.locator('[name=kind]').first().check();
  await page.locator('[name=district]').first().check();
  await page.locator('[name=text]').fill('الطريق مظلم.');
  await send();
  expect(await problemsForPeople(page)).toEqual([]);
});

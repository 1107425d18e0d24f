import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { visit } from '#tests/support/browser.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { follow } from './pages/follow.ts';

const visitor = { screen: 'phone', javaScript: false } as const;

describe('a message, on a phone without JavaScript', () => {
  it('is mended, asked back for its place, sent, and answered with a receipt', async () => {
    const { page } = await visit('zweibruck', visitor);
    const press = (name: string) =>
      follow(page, () => page.getByRole('button', { name, exact: true }).click());
    await page.goto('/');
    await follow(page, () => page.getByRole('link', { name: 'Mitmachen' }).first().click());
    expect(await problemsForPeople(page)).toEqual([]);

    await page.getByLabel('Ihre Nachricht').fill("Der Weg an der Brücke ist dunkel.\nO'Hara");
    await page.getByLabel('Straße oder Stadtteil').fill('Brückenstraße');
    expect((await press('Nachricht senden')).status()).toBe(422);
    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      'Bitte wählen Sie aus, worum es geht.',
      'Bitte wählen Sie, wo das ist. Wissen Sie es nicht, wählen Sie das.',
    ]);
    expect(await problemsForPeople(page)).toEqual([]);

    await page.getByLabel('Etwas macht mir Sorgen').check();
    await page.getByLabel('Stadtbezirk Süd:').check();
    await press('Nachricht senden');
    expect(await page.locator('h1').innerText()).toBe('Ihre Quittung');
    expect(await page.getByRole('status').innerText()).toContain('Stadtbezirk Süd');
    expect(await page.getByText("O'Hara").isVisible()).toBe(true);
    expect(await problemsForPeople(page)).toEqual([]);
  });

  it('comes along into Arabic, and is a barrier there', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/barriere-melden/');
    await page.getByLabel('Was ging nicht?').fill('Der Knopf hat keinen Namen.');
    await follow(page, () => page.getByRole('button', { name: 'العربية' }).click());
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('textarea').inputValue()).toBe('Der Knopf hat keinen Namen.');
    expect(await problemsForPeople(page)).toEqual([]);
    await follow(page, () => page.locator('main form .kern-btn').click());
    expect(await page.locator('.code__value').isVisible()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, VISITORS } from '#tests/support/browser.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { follow } from './pages/follow.ts';

const address = '/konferenzen/nord-2027/steckbrief/';
const gaps = (page: Page) => page.getByLabel('Was fehlt?');
const press = (page: Page, name: string) =>
  follow(page, () => page.getByRole('button', { name }).click());
const codeOn = (page: Page) => page.locator('.code__value').innerText();

describe.each(VISITORS)('$screen, JavaScript $javaScript: a profile', (visitor) => {
  it('is begun, put aside, gone on with by its code, handed in, and taken back', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto(address);
    await gaps(page).fill('Am Abend ist kein Raum frei.\nUnd niemand hat einen Schlüssel.');
    await press(page, 'Speichern und später weiterschreiben');
    expect(await page.getByRole('status').innerText()).toContain('noch nicht abgegeben');
    const code = await codeOn(page);

    await page.goto('/anmeldung/');
    await page.getByLabel('Ihr Code').fill(code.toLowerCase());
    await press(page, 'Öffnen');
    expect(await gaps(page).inputValue()).toContain('Und niemand hat einen Schlüssel.');
    await page.getByLabel('dürfen veröffentlicht werden').check();
    await press(page, 'Steckbrief abgeben');
    expect(await page.getByRole('status').innerText()).toContain('abgegeben. Danke!');
    expect(await codeOn(page)).toBe(code);

    await press(page, 'Das nehme ich zurück');
    expect(await page.getByLabel('dürfen veröffentlicht werden').isChecked()).toBe(false);
    expect(await gaps(page).inputValue()).toContain('Am Abend ist kein Raum frei.');

    const own = page.url();
    await page.getByText('Steckbrief löschen').first().click();
    await press(page, 'Ja, Steckbrief löschen');
    expect((await page.goto(own))?.status()).toBe(404);
  });
});

describe('a profile that nobody has filled in', () => {
  it('is asked for one answer, keeps what was typed, and keeps nobody out', async () => {
    const { page } = await visit('zweibruck', { screen: 'phone' });
    await page.goto(address);
    await page.getByLabel('Wer schreibt?').fill('Nähkreis "Faden"');
    const answer = await press(page, 'Steckbrief abgeben');
    expect(answer.status()).toBe(422);
    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      'Bitte schreiben Sie etwas zu mindestens einer der vier Fragen.',
    ]);
    expect(await page.getByLabel('Wer schreibt?').inputValue()).toBe('Nähkreis "Faden"');
    expect(await problemsForPeople(page)).toEqual([]);

    await gaps(page).fill('Ein Raum.');
    await press(page, 'Steckbrief abgeben');
    expect(await problemsForPeople(page)).toEqual([]);
  });
});

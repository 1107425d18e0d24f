import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { visitUrl } from '#tests/support/browser.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { signedIn } from '#tests/support/staff.ts';
import { follow } from './pages/follow.ts';

describe.each([true, false])('on a phone, JavaScript %s', (javaScript) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite('zweibruck');
  });
  afterAll(() => site.close());

  it('somebody calls, wants one person more, cancels, and calls again', async () => {
    const cookie = await signedIn(site, 'nora@zweibruck.example', ['nord']);
    const { page, context } = await visitUrl(site.url, { screen: 'phone', javaScript });
    const value = cookie.replace('intern=', '');
    await context.addCookies([{ name: 'intern', value, url: `${site.url}/intern/` }]);
    const go = (role: 'button' | 'link', name: string) =>
      follow(page, () => page.getByRole(role, { name, exact: true }).click());
    const expectGood = async () => {
      // What looks needs scripts itself.
      if (javaScript) expect(await accessibilityProblems(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    };
    const says = async (words: string) =>
      expect(await page.locator('main').innerText()).toContain(words);

    await page.goto('/intern/konferenzen/nord-2027/');
    await expectGood();
    await go('link', 'Anmeldungen');
    await go('link', 'Am Telefon anmelden');
    await expectGood();
    await go('button', 'Anmelden');
    // Every mistake is named, and leads to its field.
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(3);
    await says('Bitte sagen Sie der Person, was mit ihren Angaben geschieht');
    await expectGood();
    await page.getByLabel('Ihr Name').fill('Familie Ruf');
    await page.getByLabel('Wie viele Menschen kommen?').fill('2');
    await page.getByLabel('Das habe ich gesagt.').check();
    await go('button', 'Anmelden');
    await says('Angemeldet: 2 Plätze');
    await expectGood();

    await page.getByText('Angaben ändern').click();
    await page.getByLabel('Wie viele Menschen kommen?').fill('3');
    await go('button', 'Änderungen speichern');
    await says('Angemeldet: 3 Plätze');

    await page.locator('summary', { hasText: 'Absagen' }).click();
    await go('button', 'Ja, absagen');
    await says('Nicht mehr angemeldet');
    await expectGood();

    await go('link', 'Protokoll');
    await expectGood();
    await go('button', 'Rückgängig machen: Gruppe abgesagt: 3 Menschen');
    await says('Rückgängig gemacht.');
    await go('link', 'Anmeldungen');
    await go('link', 'Familie Ruf');
    await says('Angemeldet: 3 Plätze');
  });
});

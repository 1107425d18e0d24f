import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { visitUrl } from '#tests/support/browser.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { enterStaff, mailedLink } from '#tests/support/staff.ts';
import { follow } from './pages/follow.ts';

describe.each([true, false])('on a phone, JavaScript %s', (javaScript) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite('zweibruck');
  });
  afterAll(() => site.close());

  it('a coordinator signs in by a mailed link, reads how many come, and signs out', async () => {
    const address = 'nora@zweibruck.example';
    await enterStaff(site, address, ['nord']);
    await rsvp(site.url, { conference: 'nord-2027', partySize: 4, interpreters: ['ar'] });
    const { page } = await visitUrl(site.url, { screen: 'phone', javaScript });
    const press = (name: string) =>
      follow(page, () => page.getByRole('button', { name, exact: true }).click());
    const expectGood = async () => {
      // What looks needs scripts itself.
      if (javaScript) expect(await accessibilityProblems(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    };

    await page.goto('/intern/');
    await expectGood();
    await page.getByLabel('Ihre E-Mail-Adresse im Dienst').fill(address);
    await press('Link schicken');
    expect(await page.getByRole('status').innerText()).toContain('sehen Sie in Ihr Postfach');

    await page.goto(await mailedLink(site));
    await expectGood();
    await press('Jetzt anmelden');
    await expectGood();
    await follow(page, () => page.getByRole('link', { name: 'Zweites Treffen im Norden' }).click());
    await expectGood();
    const arabic = page.getByRole('listitem').filter({ hasText: 'Arabisch' });
    expect(await arabic.innerText()).toContain('1 Gruppe, 4 Menschen');

    await press('Abmelden');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Interner Bereich');
    await page.goto('/intern/konferenzen/nord-2027/');
    expect(new URL(page.url()).pathname).toBe('/intern/anmelden/');
  });
});

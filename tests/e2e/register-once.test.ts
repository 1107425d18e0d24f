import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { visitUrl, type Visitor } from '#tests/support/browser.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { RegistrationForm } from './pages/registration-form.ts';
import { RegistrationPage } from './pages/registration-page.ts';

const visitors: Visitor[] = [
  { screen: 'phone', javaScript: true },
  { screen: 'phone', javaScript: false },
];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

/** How many places the form says are free. */
async function freePlaces(page: Page): Promise<number> {
  await RegistrationForm.open(page, 'nord-2027');
  const words = await page.getByRole('main').innerText();
  return Number(/Noch (\d+) von 50/.exec(words)?.[1]);
}

describe.each(visitors)('JavaScript $javaScript', (visitor) => {
  it('a double click is one registration', async () => {
    const { page } = await visitUrl(site.url, visitor);
    const before = await freePlaces(page);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({ name: `Familie Eilig ${visitor.javaScript}`, partySize: '2', privacy: true });
    await form.submitButton.dblclick();
    // The second press ends the navigation that the first began, at which a wait for it would fail.
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/\/anmeldung\/[^/]+-[^/]+\/$/);
    expect(await freePlaces(page)).toBe(before - 2);
  });

  it('reloading the page that follows registers nobody again', async () => {
    const { page } = await visitUrl(site.url, visitor);
    const before = await freePlaces(page);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({
      name: `Familie Unsicher ${visitor.javaScript}`,
      partySize: '3',
      privacy: true,
    });
    await form.submit();
    const code = await new RegistrationPage(page).code();
    await page.reload();
    expect(await new RegistrationPage(page).code()).toBe(code);
    expect(await freePlaces(page)).toBe(before - 3);
  });

  it('“back” after a corrected form shows it again, and sending that registers nobody again', async () => {
    const { page } = await visitUrl(site.url, visitor);
    const before = await freePlaces(page);
    const form = await RegistrationForm.open(page, 'nord-2027');
    const name = `Familie Zurück ${visitor.javaScript}`;
    await form.fill({ name, partySize: 'vier', privacy: true });
    expect((await form.submit()).status()).toBe(422);
    await form.fill({ partySize: '4' });
    await form.submit();
    const code = await new RegistrationPage(page).code();
    await page.goBack();
    expect(await form.name.inputValue()).toBe(name);
    await form.fill({ partySize: '4' });
    await form.submit();
    expect(await new RegistrationPage(page).code()).toBe(code);
    expect(await freePlaces(page)).toBe(before - 4);
  });

  it('“back” and another number asks, and leads to the registration to change it', async () => {
    const { page } = await visitUrl(site.url, visitor);
    const before = await freePlaces(page);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({
      name: `Familie Mehr ${visitor.javaScript}`,
      partySize: 'zwei',
      privacy: true,
    });
    await form.submit();
    await form.fill({ partySize: '2' });
    await form.submit();
    const code = await new RegistrationPage(page).code();
    await page.goBack();
    await form.fill({ partySize: '3' });
    expect((await form.submit()).status()).toBe(409);
    expect(await form.partySize.inputValue()).toBe('3');
    expect(await form.summary.innerText()).toContain('Sie sind schon angemeldet, mit 2 Menschen');
    expect(await form.summary.evaluate((it) => it === document.activeElement)).toBe(true);
    await form.summary.getByRole('link', { name: 'Meine Anmeldung ändern' }).click();
    // The form for changes is unfolded.
    await form.partySize.fill('3');
    await form.partySize.press('Enter');
    await page.waitForURL('**/?geaendert**');
    expect(await new RegistrationPage(page).code()).toBe(code);
    expect(await freePlaces(page)).toBe(before - 3);
  });

  it('“back” to a form without mistakes and another number asks, and registers others at one click', async () => {
    const { page } = await visitUrl(site.url, visitor);
    const before = await freePlaces(page);
    const form = await RegistrationForm.open(page, 'nord-2027');
    const name = `Familie Anders ${visitor.javaScript}`;
    await form.fill({ name, partySize: '2', privacy: true });
    await form.submit();
    const code = await new RegistrationPage(page).code();
    await page.goBack();
    await form.fill({ name, partySize: '3', privacy: true });
    expect((await form.submit()).status()).toBe(409);
    expect(await form.summary.innerText()).toContain('Sind Sie schon angemeldet?');
    expect(await page.getByRole('main').innerText()).not.toContain(code);
    await form.summary.getByRole('button', { name: 'Andere Menschen anmelden' }).click();
    await page.waitForURL('**/anmeldung/*-*/');
    expect(await new RegistrationPage(page).code()).not.toBe(code);
    expect(await freePlaces(page)).toBe(before - 5);
  });
});

import { describe, expect, it } from 'vitest';
import { visit, VISITORS } from '#tests/support/browser.ts';
import { follow } from './pages/follow.ts';
import { RegistrationForm } from './pages/registration-form.ts';
import { RegistrationPage } from './pages/registration-page.ts';

describe.each(VISITORS)('$screen, JavaScript $javaScript', (visitor) => {
  it('a family says that it comes, mends a mistake, changes its mind, and cancels', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/bezirke/iii/');
    await follow(page, () => page.getByRole('link', { name: /^Ich komme: / }).click());

    const form = new RegistrationForm(page);
    await form.fill({ name: "Familie O'Neill", partySize: '4', children: '5' });
    await form.fill({ interpreters: ['Arabisch', 'Dari'], privacy: true });
    const refused = await form.submit();
    expect(refused.status()).toBe(422);
    expect(await form.summaryMessages()).toEqual([
      'Das sind mehr Kinder, als Menschen kommen. Angemeldet sind 4 Menschen; Kinder zählen mit.',
    ]);

    await form.fill({ children: '2' });
    await form.submit();
    const registration = new RegistrationPage(page);
    const code = await registration.code();
    expect(code).toMatch(/^(\w{4}-){2}\w{4}$/);
    expect(await registration.status.innerText()).toContain('Sie sind angemeldet');
    expect(await registration.fact('Name')).toBe("Familie O'Neill");
    expect(await registration.fact('Menschen')).toBe('4');
    expect(await registration.fact('Kinderbetreuung')).toBe('3 bis 6 Jahre: 2');
    expect(await registration.fact('Sprachmittler')).toBe('Arabisch, Dari');

    await page.reload();
    expect(await registration.code()).toBe(code);

    await registration.change({ partySize: '3' });
    expect(await registration.status.innerText()).toContain('Ihre Änderungen sind gespeichert.');
    expect(await registration.fact('Menschen')).toBe('3');
    expect(await registration.code()).toBe(code);

    await registration.cancel();
    expect(await registration.status.innerText()).toContain('Diese Anmeldung ist abgesagt');
    // "Back" leads to the address that said so of the change.
    await page.goBack();
    expect(page.url()).toContain('geaendert');
    expect(await page.getByRole('main').innerText()).not.toContain('gespeichert.');
    await page.goto(`/anmeldung/${code}/`);
    expect(await registration.status.innerText()).toContain('Diese Anmeldung ist abgesagt');
    expect(await page.getByRole('link', { name: 'Neu anmelden' }).count()).toBe(1);
  });
});

describe('with the code', () => {
  const visitor = { screen: 'phone' } as const;

  async function register(name: string) {
    const { page } = await visit('zweibruck', visitor);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({ name, partySize: '1', privacy: true });
    await form.submit();
    const registration = new RegistrationPage(page);
    return { page, registration, code: await registration.code() };
  }

  it.each([
    ['an apostrophe and angle brackets', `<b>O'Hara</b> & "Töchter"`],
    ['Arabic letters', 'عائلة الحسن'],
    ['braces, which messages are made with', '{count, plural} Familie {name}'],
  ])('a name with %s is shown as it was written', async (_, name) => {
    const { page, registration } = await register(name);
    expect(await registration.fact('Name')).toBe(name);
    await page.locator('summary').filter({ hasText: 'Angaben ändern' }).click();
    expect(await new RegistrationForm(page).name.inputValue()).toBe(name);
  });

  it('whoever types it in small letters and with blanks comes to the same page', async () => {
    const { page, registration, code } = await register('Familie Klein');
    await page.goto('/anmeldung/');
    await page.getByLabel('Ihr Code').fill(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    await follow(page, () => page.getByRole('button', { name: 'Öffnen' }).click());
    expect(await registration.code()).toBe(code);
  });

  it('whoever mistypes it is told so and sees what was typed', async () => {
    const { page, code } = await register('Familie Vertippt');
    const wrong = code.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
    await page.goto('/anmeldung/');
    await page.getByLabel('Ihr Code').fill(wrong);
    const answer = await follow(page, () => page.getByRole('button', { name: 'Öffnen' }).click());
    expect(answer.status()).toBe(404);
    expect(await page.getByLabel('Ihr Code').inputValue()).toBe(wrong);
    expect(await page.title()).toMatch(/^Fehler: /);
    const summary = page.getByRole('alert');
    expect(await summary.innerText()).toContain('Diesen Code kennen wir nicht.');
    expect(await summary.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBe(1);
  });
});

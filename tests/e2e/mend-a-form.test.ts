import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, VISITORS } from '#tests/support/browser.ts';
import { RegistrationForm } from './pages/registration-form.ts';
import { RegistrationPage } from './pages/registration-page.ts';

const isFocused = (field: Locator) => field.evaluate((it) => it === document.activeElement);

describe.each(VISITORS)('$screen, JavaScript $javaScript', (visitor) => {
  it('an empty form is answered with a summary that has the focus and leads to the fields', async () => {
    const { page } = await visit('zweibruck', visitor);
    const form = await RegistrationForm.open(page, 'nord-2027');
    const answer = await form.submit();

    expect(answer.status()).toBe(422);
    expect(await page.title()).toMatch(/^Fehler: /);
    expect(await isFocused(form.summary)).toBe(true);
    const fields = [form.name, form.partySize, form.privacy];
    expect(await form.summaryMessages()).toEqual([
      'Bitte schreiben Sie Ihren Namen.',
      'Bitte schreiben Sie, wie viele Menschen kommen.',
      'Bitte bestätigen Sie, dass Sie gelesen haben, was mit Ihren Angaben geschieht.',
    ]);
    const beside = await Promise.all(fields.map((field) => form.messageAt(field)));
    expect(beside).toEqual(await form.summaryMessages());
    for (const [index, field] of fields.entries()) {
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await form.summary.getByRole('link').nth(index).click();
      expect(await isFocused(field), `link ${index}`).toBe(true);
    }
  });
});

describe('a form that is refused', () => {
  const visitor = { screen: 'desktop' } as const;

  it('still holds everything that was typed and ticked', async () => {
    const { page } = await visit('zweibruck', visitor);
    const form = await RegistrationForm.open(page, 'nord-2027');
    const email = page.getByLabel('E-Mail-Adresse (freiwillig)');
    await form.fill({ name: 'Familie "Groß"', partySize: 'viele', children: '1', privacy: true });
    await form.fill({ interpreters: ['Dari'] });
    await page.getByLabel('Gebärdensprache').check();
    await email.fill('nicht so');
    await form.submit();

    expect(await form.name.inputValue()).toBe('Familie "Groß"');
    expect(await form.partySize.inputValue()).toBe('viele');
    expect(await form.children.inputValue()).toBe('1');
    expect(await email.inputValue()).toBe('nicht so');
    for (const label of ['Dari', 'Gebärdensprache']) {
      expect(await page.getByLabel(label).isChecked(), label).toBe(true);
    }
    expect(await form.privacy.isChecked()).toBe(true);
    expect(await page.getByLabel('Arabisch').isChecked()).toBe(false);
    expect(await form.summaryMessages()).toHaveLength(3);
  });

  it('leads to the first choice of a group', async () => {
    const { page } = await visit('zweibruck', visitor);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({ name: 'Familie Groß', partySize: '1', children: '2', privacy: true });
    await form.submit();
    await form.summary.getByRole('link').click();
    expect(await isFocused(page.getByLabel('0 bis 2 Jahre'))).toBe(true);
  });

  it('can be a change: what was registered stays as it was', async () => {
    const { page } = await visit('zweibruck', visitor);
    const form = await RegistrationForm.open(page, 'nord-2027');
    await form.fill({ name: 'Familie Groß', partySize: '2', privacy: true });
    await form.submit();

    const registration = new RegistrationPage(page);
    const answer = await registration.change({ partySize: '13' });
    expect(answer.status()).toBe(422);
    expect(await page.title()).toMatch(/^Fehler: /);
    expect(await isFocused(form.summary)).toBe(true);
    expect(await form.partySize.inputValue()).toBe('13');
    expect(await registration.fact('Menschen')).toBe('2');
  });
});

import { expect, test } from 'vitest';
import { visit } from '#tests/support/browser.ts';

async function typed(text: string) {
  const { page } = await visit('essen', { screen: 'phone' });
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.pressSequentially(text);
  return { page, field, list: page.getByRole('listbox') };
}

test('suggestions come while typing, are announced, and are chosen by keyboard alone', async () => {
  const { page, field, list } = await typed('Frohnh');
  await list.waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page.getByText(/Vorschläge: \d/).waitFor({ state: 'attached' });
  await field.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator(`#${active}`).textContent()).toContain('Frohnhausen');
  await field.press('Enter');
  await page.waitForURL(/q=Frohnhausen/);
});

test('Escape closes the list and keeps what was typed', async () => {
  const { field, list } = await typed('Frohnh');
  await list.waitFor();
  await field.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('Frohnh');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
});

test('a suggestion is chosen by touch', async () => {
  const { page, list } = await typed('Kettw');
  await list.getByText('Kettwig').first().click();
  await page.waitForURL(/q=Kettwig/);
});

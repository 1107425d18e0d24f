import { expect, it } from 'vitest';
import { visit } from '#tests/support/browser.ts';

it.each([
  ['a list by days', 'essen', '/termine/', 'Sterne falten im Advent'],
  ['a month', 'zweibruck', '/termine/2030-11/', 'Lesekreis am Fluss'],
  ['the dates of a district', 'essen', '/bezirke/vii/', 'Sterne falten im Advent'],
  ['the results of a search', 'essen', '/suche?q=Sterne+falten', 'Sterne falten im Advent'],
])('%s strikes through what is called off', async (_, town, address, title) => {
  const { page } = await visit(town, { screen: 'phone' });
  await page.goto(address);
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Abgesagt' });
  const heading = row.getByRole('heading', { name: title }).last();
  expect(await heading.evaluate((it) => getComputedStyle(it).textDecorationLine)).toBe(
    'line-through',
  );
});

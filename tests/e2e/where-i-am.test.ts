import { expect, test } from 'vitest';
import { visit } from '#tests/support/browser.ts';
import { Finder } from './pages/finder.ts';

/** In Frohnhausen, far from any border; between Frohnhausen (III) and Schönebeck (IV); elsewhere. */
const inside = { latitude: 51.447443, longitude: 6.966419 };
const between = { latitude: 51.45, longitude: 6.9505 };
const elsewhere = { latitude: 52.52, longitude: 13.405 };

async function pressed(where: { latitude: number; longitude: number } | undefined) {
  const { page, context, requests } = await visit('essen', { screen: 'phone' });
  if (where) {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(where);
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Mein Standort' }).click();
  return { page, requests };
}

test('the device says the quarter, and nobody hears the place', async () => {
  const { page, requests } = await pressed(inside);
  await page.waitForURL(/stadtteil=frohnhausen$/);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Stadtbezirk III');
  const told = requests.filter((url) => /51\.4|6\.96|lat|lon/.test(url));
  expect(told).toEqual([]);
});

test('near a border both sides are named with both contacts, and nobody hears the place', async () => {
  const { page, requests } = await pressed(between);
  await page.waitForURL(/stadtteil=\w+&stadtteil=\w+$/);
  const finder = new Finder(page);
  for (const title of ['Stadtbezirk III', 'Stadtbezirk IV']) {
    expect(await finder.district(title).count(), title).toBe(1);
  }
  expect(await finder.phones.count()).toBe(2);
  expect(requests.filter((url) => /51\.4|6\.95|lat|lon/.test(url))).toEqual([]);
});

test('somebody who is elsewhere is told so, and can type instead', async () => {
  const { page } = await pressed(elsewhere);
  await page.getByText('Sie sind gerade nicht in Essen').waitFor();
});

test('somebody who does not want to say where is not asked again', async () => {
  const { page } = await pressed(undefined);
  await page.getByText('Geben Sie lieber Ihren Stadtteil ein').waitFor();
});

test('without JavaScript there is no button that does nothing', async () => {
  const { page } = await visit('essen', { screen: 'phone', javaScript: false });
  await page.goto('/');
  expect(await page.getByRole('button', { name: 'Mein Standort' }).isVisible()).toBe(false);
});

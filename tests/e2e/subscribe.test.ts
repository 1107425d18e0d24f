import { describe, expect, it } from 'vitest';
import { publicUrl, visit } from '#tests/support/browser.ts';

describe.each([true, false])('subscribing to dates, JavaScript %s', (javaScript) => {
  it('leads from a district to the dates of that district in a calendar', async () => {
    const { page } = await visit('essen', { screen: 'phone', javaScript });
    await page.goto('/bezirke/iii/');
    await page.getByRole('link', { name: 'Diese Termine abonnieren' }).click();
    await page.getByRole('heading', { name: 'Termine in Essen: Stadtbezirk III' }).waitFor();
    const { host } = new URL(publicUrl('essen'));
    const feed = `webcal://${host}/termine.ics?bezirk=iii`;
    expect(await page.getByRole('link', { name: 'Im Kalender öffnen' }).getAttribute('href')).toBe(
      feed,
    );
    const google = await page.getByRole('link', { name: 'Zu Google' }).getAttribute('href');
    expect(new URL(google ?? '').searchParams.get('cid')).toBe(feed);
  });

  it('is narrowed to a theme', async () => {
    const { page } = await visit('essen', { screen: 'phone', javaScript });
    await page.goto('/kalender-abonnieren/');
    await page.getByLabel('Thema').selectOption('Sprache');
    await page.getByRole('button', { name: 'Auswahl übernehmen' }).click();
    const address = page.getByLabel('Adresse des Kalenders');
    await page.getByRole('heading', { name: 'Termine in Essen: Sprache' }).waitFor();
    expect(await address.inputValue()).toMatch(/\/termine\.ics\?thema=language$/);
  });
});

it('the address is copied where the browser can do that', async () => {
  const { page } = await visit('essen', { screen: 'desktop', javaScript: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/kalender-abonnieren/');
  await page.getByRole('button', { name: 'Adresse kopieren' }).click();
  await page.getByText('Die Adresse ist kopiert.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/termine\.ics$/);
});

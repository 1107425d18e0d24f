import { expect, it } from 'vitest';
import { siteUrl, visit } from '#tests/support/browser.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { RegistrationPage } from './pages/registration-page.ts';

it('printed, a registration is the code, the place and the time, without menus and buttons', async () => {
  const { page } = await visit('zweibruck', { screen: 'desktop' });
  const { path, code } = await rsvp(siteUrl('zweibruck'), { conference: 'nord-2027' });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });

  expect(await new RegistrationPage(page).code()).toBe(code);
  const text = await page.getByRole('main').innerText();
  for (const told of [code, 'Mittwoch, 12. Mai 2027, 17:00–20:00 Uhr', 'Kulturhaus am Altmarkt']) {
    expect(text).toContain(told);
  }
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(await page.locator('button:visible').count()).toBe(0);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000);
});

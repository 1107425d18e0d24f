import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { publicUrl, visit } from '#tests/support/browser.ts';
import { print } from '#tests/support/pdf.ts';

const A4 = [210, 297];
const A3 = [297, 420];
const MM = 96 / 25.4;

/** What a camera reads off the page as it looks now. */
async function scan(page: Page): Promise<string | undefined> {
  const png = await page.locator('.qr').screenshot();
  const { data, side } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const side = Math.min(image.width, 300);
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      const pixels = context?.getImageData(0, 0, side, side).data ?? [];
      return { data: [...pixels], side };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return jsqr(new Uint8ClampedArray(data), side, side)?.data;
}

describe('an invitation', () => {
  it('prints as one A4 page: all that matters, no menus and no buttons', async () => {
    const { page } = await visit('essen', { screen: 'desktop' });
    await page.goto('/konferenzen/iii-2027/');
    const { pages, size } = await print(page);

    expect(size).toEqual(A4);
    expect(pages).toHaveLength(1);
    for (const told of [
      'Donnerstag, 4. März 2027, 17:00–20:00 Uhr',
      'Mehrgenerationenhaus, Kerckhoffstraße, Essen',
      '17:15 Ein Blick auf die Karte',
      'Kurmancî',
      'Anmelden bis 25. Februar 2027',
      '0201 88-51419',
      '/konferenzen/iii-2027/',
    ]) {
      expect(pages[0]).toContain(told);
    }
    for (const junk of ['Kontakte', 'Zum Inhalt', 'Impressum', 'Weitersagen', 'Lieber ohne']) {
      expect(pages[0]).not.toContain(junk);
    }
  });

  it.for(['light', 'dark'] as const)('has a code that a camera reads, %s', async (colorScheme) => {
    const { page } = await visit('zweibruck', { screen: 'phone', colorScheme });
    await page.goto('/konferenzen/nord-2027/');
    const address = `${publicUrl('zweibruck')}/konferenzen/nord-2027/`;
    expect(await page.getByRole('img', { name: address }).count()).toBe(1);
    expect(await scan(page)).toBe(address);
  });

  it('prints from right to left, the code at the other side', async () => {
    const { page } = await visit('ohnebezirk', { screen: 'desktop' });
    await page.goto('/ar/konferenzen/2027/');
    const { pages, size } = await print(page);
    expect([size, pages.length]).toEqual([A4, 1]);

    await page.emulateMedia({ media: 'print' });
    const code = await page.locator('.qr').boundingBox();
    const day = await page.locator('.conference-head__day').boundingBox();
    expect(code?.x).toBeLessThan(day?.x ?? 0);
    expect((code?.width ?? 0) / MM).toBeGreaterThan(30);
    expect(await scan(page)).toBe(`${publicUrl('ohnebezirk')}/ar/konferenzen/2027/`);
  });

  it.for(['i-2017-1', 'vi-2027-fruehjahr', 'ii-viii-ix-2027'])(
    'prints as one page where little is known, or it is called off: %s',
    async (slug) => {
      const { page } = await visit('essen', { screen: 'desktop' });
      await page.goto(`/konferenzen/${slug}/`);
      expect((await print(page)).pages).toHaveLength(1);
    },
  );
});

describe('on paper', () => {
  it('the poster fills one A3 page, with every language by its own name', async () => {
    const { page } = await visit('essen', { screen: 'desktop' });
    await page.goto('/konferenzen/iii-2027/plakat/');
    const { pages, size } = await print(page);
    expect([size, pages.length]).toEqual([A3, 1]);
    for (const told of ['Wir sprechen', 'Deutsch', 'Français', '0201 88-51419']) {
      expect(pages[0]).toContain(told);
    }
    expect(await scan(page)).toBe(`${publicUrl('essen')}/konferenzen/iii-2027/`);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  it('the programme of a series has all its dates on the two sides of an A4 sheet', async () => {
    const { page } = await visit('essen', { screen: 'desktop' });
    await page.goto('/reihen/begegnungen-im-september-2021/');
    const { pages, size } = await print(page);
    expect([size, pages.length]).toEqual([A4, 2]);
    expect(pages[0]).toContain('Auftakt: Tee für alle');
    expect(pages[1]).toContain('Abschlussabend mit Musik');
    expect(pages.join()).not.toContain('abonnieren');
    expect(await scan(page)).toBe(`${publicUrl('essen')}/reihen/begegnungen-im-september-2021/`);
  });

  it('the Steckbrief is one A4 page with its questions', async () => {
    const { page } = await visit('zweibruck', { screen: 'desktop' });
    await page.goto('/konferenzen/nord-2027/steckbrief/');
    const { pages, size } = await print(page);
    expect([size, pages.length]).toEqual([A4, 1]);
    expect(pages[0]).toContain('Zweites Treffen im Norden, Mittwoch, 12. Mai 2027');
    expect(pages[0]).toContain('Was soll entstehen oder besser werden?');
    expect(pages[0]).not.toContain('Steckbrief abgeben');
  });
});

describe('passing it on', () => {
  it('copies the address, and says so', async () => {
    const { page, context } = await visit('zweibruck', { screen: 'phone' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/konferenzen/nord-2027/');
    await page.getByRole('button', { name: 'Link kopieren' }).click();
    await page.getByText('Der Link ist kopiert.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${publicUrl('zweibruck')}/konferenzen/nord-2027/`,
    );
  });

  it('works without JavaScript: the address itself and a letter that is begun', async () => {
    const { page } = await visit('zweibruck', { screen: 'phone', javaScript: false });
    await page.goto('/konferenzen/nord-2027/');
    expect(await page.getByRole('button', { name: 'Link kopieren' }).count()).toBe(0);
    const letter = await page.getByRole('link', { name: 'Per E-Mail senden' }).getAttribute('href');
    const { searchParams } = new URL(letter ?? '');
    expect(searchParams.get('subject')).toBe('Einladung: Zweites Treffen im Norden');
    expect(searchParams.get('body')).toContain(`${publicUrl('zweibruck')}/konferenzen/nord-2027/`);
  });
});

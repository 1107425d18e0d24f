import { describe, expect, it } from 'vitest';
import { siteUrl, visit } from '#tests/support/browser.ts';
import { rsvp } from '#tests/support/rsvp.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { follow } from './pages/follow.ts';
import { structureOf } from './pages/structure.ts';

const visitor = { screen: 'phone' } as const;

describe.each([
  ['/ar/', 'rtl'],
  ['/ar/bezirke/nord/', 'rtl'],
  ['/ar/bezirk-finden?q=Hafen', 'rtl'],
  ['/ar/termine/', 'rtl'],
  ['/ar/termine/2027-05/', 'rtl'],
  ['/ar/kontakte/', 'rtl'],
  ['/ar/konferenzen/nord-2027/', 'rtl'],
  ['/ar/konferenzen/nord-2027/anmeldung/', 'rtl'],
  ['/ar/ueber-uns/', 'rtl'],
  ['/en/', 'ltr'],
  ['/en/konferenzen/nord-2027/', 'ltr'],
  ['/en/konferenzen/nord-2027/anmeldung/', 'ltr'],
])('%s', (address, dir) => {
  it('keeps nobody out: axe, light and dark, small and large, and no pushing sideways', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto(address);
    const structure = await structureOf(page);
    expect(structure).toMatchObject({ lang: address.slice(1, 3), dir, doubleIds: [] });
    expect(await problemsForPeople(page)).toEqual([]);
  });
});

it.each(['/', '/en/', '/ar/'])(
  '%s: head and foot call the town the same, in a line',
  async (address) => {
    const { page } = await visit('essen', visitor);
    await page.goto(address);
    const name = page.locator('.site-mark__name');
    expect(await page.locator('.site-footer address b').innerText()).toBe(await name.innerText());
    expect((await name.boundingBox())?.height).toBeLessThan(30);
  },
);

describe('from right to left', () => {
  it('numbers to dial and addresses to write to keep their own direction', async () => {
    const { page } = await visit('zweibruck', visitor);
    for (const address of ['/ar/kontakte/', '/ar/konferenzen/nord-2027/', '/ar/impressum/']) {
      await page.goto(address);
      const links = page.locator('a[href^="tel:"], a[href^="mailto:"]:not([href*="?"])');
      expect(await links.count(), address).toBeGreaterThan(0);
      expect(await links.locator('bdi[dir=ltr]').count(), address).toBe(await links.count());
    }
  });

  it('a code and what was said stand as they were given', async () => {
    const party = { conference: 'nord-2027', name: 'Kim Müller-Öz', locale: 'ar' };
    const { path, code } = await rsvp(siteUrl('zweibruck'), party);
    const { page } = await visit('zweibruck', visitor);
    await page.goto(`/ar${path}`);
    expect(await page.locator('.code bdi[dir=ltr]').first().innerText()).toBe(code);
    expect(await page.locator('.facts bdi').first().innerText()).toBe('Kim Müller-Öz');
    expect(await problemsForPeople(page)).toEqual([]);
  });

  it('the map stays as it is: east is on the right', async () => {
    const { page } = await visit('zweibruck', { screen: 'desktop' });
    const places = async (address: string) => {
      await page.goto(address);
      const numerals = page.locator('.town-leaflet__numeral span');
      await page.locator('map-explorer').scrollIntoViewIfNeeded();
      await numerals.first().waitFor();
      const map = (await page.locator('.town-leaflet').boundingBox())!;
      const boxes = await Promise.all((await numerals.all()).map((one) => one.boundingBox()));
      return boxes.map((box) => Math.round(box!.x + box!.width / 2 - map.x));
    };
    expect(await places('/ar/bezirke/')).toEqual(await places('/bezirke/'));
  });

  it('prints: the code and the place, without menus', async () => {
    const { page } = await visit('zweibruck', { screen: 'desktop' });
    const { path, code } = await rsvp(siteUrl('zweibruck'), { conference: 'nord-2027' });
    await page.goto(`/ar${path}`);
    await page.emulateMedia({ media: 'print' });
    const text = await page.getByRole('main').innerText();
    for (const told of [code, 'Kulturhaus am Altmarkt', 'اللقاء الثاني في الشمال']) {
      expect(text).toContain(told);
    }
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000);
  });
});

describe('what is not translated', () => {
  it('is German and says so; what is translated does not', async () => {
    const { page } = await visit('zweibruck', visitor);
    const body = page.locator('.prose .prose');
    await page.goto('/ar/konferenzen/nord-2027/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'اللقاء الثاني في الشمال',
    );
    expect(await body.getAttribute('lang')).toBe('de');
    expect(await body.getAttribute('dir')).toBe('ltr');
    await page.goto('/en/konferenzen/nord-2027/');
    expect(await body.innerText()).toContain('Come along.');
    expect(await body.getAttribute('lang')).toBeNull();
  });
});

describe('the languages at the top', () => {
  it('are found by their own names, without unfolding anything', async () => {
    const { page } = await visit('zweibruck', { ...visitor, javaScript: false });
    await page.goto('/');
    const arabic = page.getByRole('link', { name: 'العربية' });
    expect(await arabic.isVisible()).toBe(true);
    expect(await arabic.getAttribute('lang')).toBe('ar');
    expect(await arabic.getAttribute('dir')).toBe('rtl');
    // In one line with the others, above everything else.
    const boxes = await Promise.all(
      ['Deutsch', 'English', 'العربية'].map((name) =>
        page.getByRole('link', { name, exact: true }).first().boundingBox(),
      ),
    );
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    expect(boxes[0]!.y).toBeLessThan(60);
  });

  it('lead to the same answer, with what was asked', async () => {
    const { page } = await visit('zweibruck', { ...visitor, javaScript: false });
    await page.goto('/bezirk-finden?q=Hafen');
    await follow(page, () => page.getByRole('link', { name: 'English' }).click());
    expect(new URL(page.url()).pathname).toBe('/en/bezirk-finden');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('District Nord');
  });

  it('take a form along as it is filled in', async () => {
    const { page } = await visit('zweibruck', { ...visitor, javaScript: false });
    await page.goto('/konferenzen/nord-2027/anmeldung/');
    await page.locator('[name=name]').fill('Familie Öz');
    await page.locator('[name=partySize]').fill('3');
    await page.locator('[name=interpreters][value=ar]').check();
    await follow(page, () => page.getByRole('button', { name: 'العربية' }).click());

    expect(new URL(page.url()).pathname).toBe('/ar/konferenzen/nord-2027/anmeldung/');
    expect(await page.locator('[name=name]').inputValue()).toBe('Familie Öz');
    expect(await page.locator('[name=partySize]').inputValue()).toBe('3');
    expect(await page.locator('[name=interpreters][value=ar]').isChecked()).toBe(true);
    expect(await page.locator('.alert--danger').count()).toBe(0);

    await page.locator('[name=privacy]').check();
    await follow(page, () => page.getByRole('button', { name: 'تسجيل', exact: true }).click());
    expect(new URL(page.url()).pathname).toMatch(/^\/ar\/anmeldung\//);
  });

  it('do not stand between a field and its form: Enter sends it', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/konferenzen/nord-2027/anmeldung/');
    await page.locator('[name=name]').fill('Familie Öz');
    const answer = await follow(page, () => page.locator('[name=name]').press('Enter'));
    expect(answer.status()).toBe(422);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });
});

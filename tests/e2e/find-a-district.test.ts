import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '#tests/support/axe.ts';
import { visit, VISITORS } from '#tests/support/browser.ts';
import { Finder } from './pages/finder.ts';
import { follow } from './pages/follow.ts';

describe.each(VISITORS)('in Essen, $screen, JavaScript $javaScript', (visitor) => {
  it('a quarter leads to the district, to somebody to call and to the next date', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('frohnhausen');

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stadtbezirk III');
    expect(await finder.district('Stadtbezirk III').count()).toBe(1);
    expect(await finder.phones.first().getAttribute('href')).toMatch(/^tel:\+49\d+$/);
    expect(await finder.nextDate.getByRole('link').first().isVisible()).toBe(true);

    await follow(page, () => finder.district('Stadtbezirk III').getByRole('link').click());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Stadtbezirk III');
  });

  it('a name that is only similar is asked for, above the whole answer', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('frohnhausn');

    const first = page.getByRole('heading', { level: 1 });
    expect(await first.innerText()).toBe('Meinten Sie Frohnhausen?');
    expect(await page.title()).toContain('Meinten Sie Frohnhausen?');
    expect(await finder.district('Stadtbezirk III').count()).toBe(1);
    expect(await finder.phones.first().isVisible()).toBe(true);
    expect(await finder.nextDate.getByRole('link').first().isVisible()).toBe(true);
    if (visitor.javaScript) expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('link', { name: '„frohnhausn“ ändern' }).click();
    expect(await finder.field.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await finder.field.inputValue()).toBe('frohnhausn');
    await finder.ask('Fulerum');
    expect(await first.innerText()).toBe('Stadtbezirk III');
  });

  it('a postcode of several districts asks back, and each choice leads on', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('45141');

    for (const title of ['Stadtbezirk I', 'Stadtbezirk V', 'Stadtbezirk VI']) {
      expect(await finder.district(title).count(), title).toBe(1);
    }
    expect(await finder.phones.count()).toBeGreaterThanOrEqual(3);
    await follow(page, () => finder.district('Stadtbezirk VI').getByRole('link').click());
    expect(page.url()).toMatch(/\/bezirke\/vi\/$/);
  });

  it('what may be meant is shown on the map too, by name', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/bezirk-finden?q=Schonebeck');
    const map = page.getByRole('group', { name: 'Karte: wo Sie wohnen könnten' });
    for (const name of ['IV Schönebeck', 'VI Schonnebeck']) {
      expect(await map.getByText(name, { exact: true }).isVisible(), name).toBe(true);
    }
    if (visitor.javaScript) expect(await accessibilityProblems(page)).toEqual([]);
    await follow(page, () => map.getByRole('link', { name: 'Schönebeck' }).click());
    expect(page.url()).toMatch(/\/stadtteile\/schoenebeck\/$/);
  });

  it('what nobody knows is met with a list and a telephone number', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('<Xyzzy> & Co.');

    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { name: '„<Xyzzy> & Co.“' }).count()).toBe(1);
    expect(await page.title()).toMatch(/^„<Xyzzy> & Co.“ ist in Essen nicht zu finden – /);
    expect(await finder.field.inputValue()).toBe('<Xyzzy> & Co.');
    expect(await finder.phones.count()).toBe(1);
    await follow(page, () => main.getByRole('link', { name: 'Frillendorf' }).click());
    expect(page.url()).toMatch(/\/stadtteile\/frillendorf\/$/);
  });
});

describe('the whole answer stands on one screen of a phone', () => {
  it.each([
    // The longest name, where nobody holds the post; a contact without a telephone, in Arabic.
    ['essen', '/bezirk-finden?q=Holthausen+Überruhr'],
    ['essen', '/ar/bezirk-finden?q=Westviertel'],
    // What was only similar, with a question above.
    ['essen', '/bezirk-finden?q=Holthausn+Überruhr'],
    ['essen', '/ar/bezirk-finden?q=Westvirtel'],
  ])('of %s: %s', async (town, address) => {
    const { page } = await visit(town, { screen: 'phone' });
    await page.goto(address);
    const row = page.locator('.date-row').first();
    for (const part of [new Finder(page).phones.last(), row]) {
      const { y = NaN, height = NaN } = (await part.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(780);
    }
  });
});

describe('in a town with two districts', () => {
  const visitor = { screen: 'phone' } as const;

  it('the answer names the coordinator, the number and the day', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('Mühlenfeld-Ost');

    expect(await finder.district('Stadtbezirk Nord').count()).toBe(1);
    const main = await page.getByRole('main').innerText();
    expect(main).toContain('Kim Beispiel');
    expect(main).toContain('030 23125-101');
    expect(await finder.nextDate.innerText()).toMatch(/12\s+Mai 2027[^]*Zweites Treffen im Norden/);
  });

  it('a vacant post is said to be vacant, and the office to call instead is named', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('Lindenhof');

    expect(await finder.district('Stadtbezirk Süd').count()).toBe(1);
    expect(await page.getByText('Stelle derzeit nicht besetzt').count()).toBe(1);
    expect(await finder.phones.allInnerTexts()).toEqual(['030 23125-100']);
  });

  it('of the numbers of a vacant post, the one to call in the meantime comes first, or alone', async () => {
    const { page } = await visit('essen', visitor);
    await page.goto('/bezirke/ii/');
    const numbers = page.locator('.contact').getByRole('link', { name: /^0201/ });
    const [meanwhile = NaN, own = NaN] = await numbers.evaluateAll((links) =>
      links.map((link) => parseFloat(getComputedStyle(link).fontSize)),
    );
    expect(meanwhile).toBeGreaterThan(own);
    const [toCall] = await numbers.allInnerTexts();
    await page.goto('/bezirk-finden?q=Bergerhausen');
    expect(await numbers.allInnerTexts()).toEqual([toCall]);
    for (const [address, part] of [
      ['/bezirke/', 'main'],
      ['/bezirk-finden?q=45257', 'main'],
      ['/suche?q=Bergerhausen', '.place-answer'],
    ] as const) {
      await page.goto(address);
      const shown = page.locator(part);
      expect(await shown.getByText('0201 88-51526').count(), address).toBe(0);
      expect(await shown.getByRole('link', { name: toCall! }).count(), address).toBeGreaterThan(0);
    }
  });

  it('where the district is certain but the quarter is not, the district is shown at once', async () => {
    const { page } = await visit('zweibruck', visitor);
    await page.goto('/');
    const finder = new Finder(page);
    await finder.ask('Mühlenfeld');

    expect(await finder.district('Stadtbezirk Nord').count()).toBe(1);
    for (const name of ['Mühlenfeld-Ost', 'Mühlenfeld-West']) {
      expect(await page.getByRole('main').getByRole('link', { name }).count(), name).toBe(1);
    }
  });

  it('an empty field is said to be empty, at the field', async () => {
    const { page } = await visit('zweibruck', visitor);
    const answer = await page.goto('/bezirk-finden?q=+');
    expect(answer?.status()).toBe(200);
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([
      'Ihren Stadtbezirk finden',
      'Oder wählen Sie Ihren Stadtteil',
    ]);
    expect(await page.title()).toMatch(/^Fehler: /);
    const { field } = new Finder(page);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const says = await field.getAttribute('aria-describedby');
    expect(says?.split(' ')).toContain('finder-error');
    expect(await page.locator('#finder-error').innerText()).toContain('Bitte geben Sie');
    await page.goto('/bezirk-finden');
    expect(await page.locator('#finder-error').count()).toBe(0);
    await follow(page, () => page.getByRole('link', { name: 'Lindenhof' }).click());
    expect(page.url()).toMatch(/\/stadtteile\/lindenhof\/$/);
  });
});

import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { visit } from '#tests/support/browser.ts';
import { follow } from './pages/follow.ts';
import { announced, nextStops, spoken, spokenAs } from './pages/spoken.ts';
import { skipsLevels } from './pages/structure.ts';
import { tabWalk } from './pages/tab-walk.ts';

const LANGUAGES = [
  ['de', ''],
  ['ar', '/ar'],
] as const;

const PAGES = [
  '/',
  '/bezirke/nord/',
  '/bezirk-finden?q=Hafen',
  '/termine/2027-05/',
  '/konferenzen/nord-2027/',
  '/konferenzen/nord-2027/anmeldung/',
  '/bausteine/',
];

const phone = { screen: 'phone' } as const;

/** What a screen reader is handed, from the browser's own tree; nobody has listened here. */
describe.each(LANGUAGES)('in %s', (locale, prefix) => {
  const t = useTranslations(locale);

  it.each(PAGES)(
    '%s has its landmarks in order, headings that say something, tables with a name',
    async (path) => {
      const { page } = await visit('zweibruck', { screen: 'desktop' });
      await page.goto(prefix + path);
      const things = await spoken(page);
      const of = (...roles: string[]) => things.filter(({ role }) => roles.includes(role));

      expect(of('banner', 'main', 'contentinfo').map(({ role }) => role)).toEqual([
        'banner',
        'main',
        'contentinfo',
      ]);
      const named = of('navigation', 'search', 'table', 'complementary').map(
        ({ role, name }) => `${role}: ${name}`,
      );
      expect(named.filter((one) => one.endsWith(': '))).toEqual([]);
      expect(named[0]).toBe(`navigation: ${t('skip.label')}`);

      const headings = of('heading');
      expect(headings.filter(({ name }) => !/\p{L}{2}/u.test(name))).toEqual([]);
      const levels = headings.map(({ states }) => Number(states['level']));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(skipsLevels(levels), levels.join()).toBe(false);
      const unnamed = of('link', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'img');
      expect(unnamed.filter(({ name }) => name === '')).toEqual([]);
    },
  );

  it('headings of the data and of the months are understood alone, and are no links', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/daten/`);
    const examples = (await spokenAs(page, 'heading')).filter(({ name }) =>
      name.startsWith(t('openData.example')),
    );
    expect(examples.length).toBeGreaterThan(1);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    await page.goto(`${prefix}/termine/`);
    const headings = await spokenAs(page, 'heading');
    expect(headings.filter(({ name }) => name.includes(t('dates.asMonth')))).toEqual([]);
  });

  it('the finder is a field with a name and a hint; suggestions are counted aloud', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/`);
    const field = page.getByRole('combobox');
    await field.focus();
    const name = new RegExp(`^(${t('finder.label')}|${t('finder.labelWithStreets')})$`);
    expect(await announced(page)).toMatchObject({
      role: 'combobox',
      name: expect.stringMatching(name) as string,
      description: expect.stringContaining('Altmarkt') as string,
    });
    await field.pressSequentially('Haf');
    await page.getByRole('listbox').waitFor();
    const [option] = await spokenAs(page, 'option');
    expect(option?.name).toContain('Hafen');
    const said = (await spokenAs(page, 'status')).length;
    expect(said).toBeGreaterThan(0);
    await page.locator('suggestion-box [role=status]:not(:empty)').waitFor({ state: 'attached' });
    await field.press('Escape');
    expect(await nextStops(page, 2)).toEqual([t('finder.submit'), t('finder.locate')]);
  });

  it('a refused form speaks first of what is wrong, and leads to the field that says so again', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/konferenzen/nord-2027/anmeldung/`);
    const send = page.getByRole('button', { name: t('register.submit'), exact: true });
    await follow(page, () => send.click());

    const prefixOfTitle = t('register.titleError', { title: '' }).trim();
    expect(await page.title()).toContain(prefixOfTitle);
    expect(await announced(page)).toMatchObject({ role: 'alert' });
    const message = page.getByRole('alert').getByRole('link').first();
    const wrong = await message.innerText();
    expect(await nextStops(page, 1)).toEqual([wrong]);
    await page.keyboard.press('Enter');
    const field = await announced(page);
    expect(field).toMatchObject({ role: 'textbox', name: t('register.name') });
    expect(field?.states['invalid']).toBe('true');
    expect(field?.description).toContain(wrong);
    expect((await tabWalk(page)).problems).toEqual([]);
  });

  it('the calendar’s choice unfolds by keyboard, and says how much it has found', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/termine/`);
    await page.getByText(t('dates.filter')).focus();
    expect((await announced(page))?.states['expanded']).toBe(false);
    await page.keyboard.press('Enter');
    expect((await announced(page))?.states['expanded']).toBe(true);
    const fields = await spokenAs(page, 'combobox', 'searchbox');
    const stops = await nextStops(page, 2);
    const offered = fields.map(({ name }) => name);
    expect(offered).toEqual(expect.arrayContaining(stops));
    await page.getByLabel(t('dates.filterWords')).fill('xyzzy');
    const show = page.getByRole('button', { name: t('dates.filterSubmit') });
    await follow(page, () => show.click());
    expect(await announced(page)).toMatchObject({
      role: 'heading',
      name: t('dates.found', { count: 0, page: 1, pages: 1 }),
    });
    expect((await tabWalk(page)).problems).toEqual([]);
  });

  it('the menu says whether it is open, and is followed by what stands in it', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/`);
    await page.getByText(t('nav.menu'), { exact: true }).focus();
    expect((await announced(page))?.states['expanded']).toBe(false);
    await page.keyboard.press('Enter');
    expect(await announced(page)).toMatchObject({ name: t('nav.menu') });
    expect((await announced(page))?.states['expanded']).toBe(true);
    expect(await nextStops(page, 2)).toEqual([t('nav.districts'), t('nav.dates')]);
    expect((await tabWalk(page)).problems).toEqual([]);
  });

  it('each language is said by its own name, in its own voice, and keeps the page', async () => {
    const { page } = await visit('zweibruck', phone);
    await page.goto(`${prefix}/bezirke/nord/`);
    const languages = page.getByRole('navigation', { name: t('languages.label') });
    const current = languages.locator('[aria-current]');
    expect(await current.getAttribute('lang')).toBe(locale);
    const other = locale === 'de' ? 'ar' : 'de';
    const link = languages.getByRole('link', { name: locales[other].name });
    expect(await link.getAttribute('lang')).toBe(other);
    await link.focus();
    await follow(page, () => page.keyboard.press('Enter'));
    expect(new URL(page.url()).pathname).toBe(`${other === 'ar' ? '/ar' : ''}/bezirke/nord/`);
    expect(await page.locator('html').getAttribute('dir')).toBe(locales[other].dir);
  });
});

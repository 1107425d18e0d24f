import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { visit } from '#tests/support/browser.ts';
import { templateAddresses } from './pages/addresses.ts';
import { problemsForPeople } from './pages/everybody.ts';
import { skipsLevels, structureOf } from './pages/structure.ts';

const isFull = process.env['FULL'] === '1';

/** German is looked at by `every-template.test.ts`, on every run. */
const OTHERS = (['en', 'ar'] as const).filter((locale) => locale !== defaultLocale);

/** One page of each template in the other languages; the short run has a few in `languages.test.ts`. */
describe.runIf(isFull).each(OTHERS)('in %s', (locale) => {
  it.each(templateAddresses())('%s keeps nobody out, light and dark', async (address) => {
    const { page } = await visit('essen', { screen: 'phone' });
    await page.goto(`/${locale}${address}`);
    const { lang, dir, headings, doubleIds } = await structureOf(page);
    expect({ lang, dir, doubleIds }).toEqual({
      lang: locale,
      dir: locales[locale].dir,
      doubleIds: [],
    });
    expect(skipsLevels(headings), headings.join()).toBe(false);
    expect(await problemsForPeople(page)).toEqual([]);
  });
});

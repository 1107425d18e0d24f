import { writeFile } from 'node:fs/promises';
import { launchBrowser } from '#tests/support/launch-browser.ts';
import { serveSite } from '#tests/support/serve-site.ts';
import { photograph, type Look } from './photograph.ts';
import { sheetOf, type Layout } from './sheet.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 860 };
const phones: Layout = { columns: 5, width: 270 };
const desks: Layout = { columns: 5, width: 400 };

const sheets: Record<string, Look & { layout: Layout; first?: number }> = {
  start: { viewport: DESK, layout: { columns: 1, width: 1040 }, first: 1 },
  'design-phone': { viewport: PHONE, layout: phones },
  'design-phone-dark': { viewport: PHONE, layout: phones, options: { colorScheme: 'dark' } },
  'design-phone-arabic': { viewport: PHONE, layout: phones, prefix: '/ar' },
  'design-phone-forced': { viewport: PHONE, layout: phones, options: { forcedColors: 'active' } },
  'design-desk': { viewport: DESK, layout: desks },
  'design-desk-dark': { viewport: DESK, layout: desks, options: { colorScheme: 'dark' } },
  'design-desk-arabic': { viewport: DESK, layout: desks, prefix: '/ar' },
};

/** `npm run make:pictures` photographs the site for the documentation, on the day of the tests. */
const site = await serveSite('essen');
const browser = await launchBrowser();
try {
  for (const [name, { layout, first, ...look }] of Object.entries(sheets)) {
    const pictures = await photograph(browser, site.url, look);
    const file = `docs/images/${name}.webp`;
    const bytes = await sheetOf(pictures.slice(0, first), layout);
    await writeFile(file, bytes);
    process.stdout.write(`${file}: ${Math.round(bytes.length / 1000)} kB\n`);
  }
} finally {
  await browser.close();
  await site.close();
}

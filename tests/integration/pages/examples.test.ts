import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteEnvironment } from '#tests/support/build-site.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';
import { ensureSite } from '#tools/setup/site.ts';

const settings = {
  SHOW_EXAMPLES: 'false',
  OUT_DIR: resolve('.cache/test-sites/zweibruck-without-examples'),
};
let site: ServedSite;

beforeAll(async () => {
  await ensureSite({ ...siteEnvironment('zweibruck'), ...settings });
  site = await serveSite('zweibruck', { settings });
});
afterAll(() => site.close());

it('a site without examples shows no made-up conference and takes nobody for one', async () => {
  const status = async (path: string) => (await fetch(site.url + path)).status;
  expect(await status('/konferenzen/nord-2019/')).toBe(200);
  expect(await status('/konferenzen/nord-2027/')).toBe(404);
  expect(await status('/konferenzen/nord-2027/anmeldung/')).toBe(404);
  expect(await (await fetch(`${site.url}/termine/`)).text()).not.toContain('nord-2027');
});

it('and the search finds none', async () => {
  const html = await (await fetch(`${site.url}/suche?q=Konferenz`)).text();
  expect(html).toContain('/konferenzen/nord-2019/');
  expect(html).not.toContain('nord-2027');
});

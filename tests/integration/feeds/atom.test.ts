import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('essen');
});
afterAll(() => site.close());

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });

interface AtomFeed {
  id: string;
  title: string;
  link: { '@_rel': string; '@_href': string }[];
  entry?: { id: string; title: string; updated: string; link: { '@_href': string } }[];
}

async function read(path: string): Promise<AtomFeed> {
  const text = await (await fetch(site.url + path)).text();
  expect(XMLValidator.validate(text), path).toBe(true);
  return parser.parse(text).feed as AtomFeed;
}

it('every Atom feed can be read, knows where it is, and leads to pages', async () => {
  const { districts } = await (await fetch(`${site.url}/api/districts.json`)).json();
  const feeds = districts.map(({ slug }: { slug: string }) => `/bezirke/${slug}/termine.xml`);
  const ids = new Set<string>();
  for (const path of [
    '/termine.xml',
    '/reihen/begegnungen-im-september-2021/termine.xml',
    '/aktuelles.xml',
    '/integrationskonzept/schritte.xml',
    '/ar/integrationskonzept/schritte.xml',
    ...feeds,
  ]) {
    const { id, link, entry = [] } = await read(path);
    ids.add(id);
    const self = link.find((one) => one['@_rel'] === 'self')?.['@_href'] ?? '';
    expect(new URL(self).pathname).toBe(path);
    expect(new Set(entry.map((one) => one.id)).size, path).toBe(entry.length);
    for (const { updated } of entry) expect(Date.parse(updated)).not.toBeNaN();
    const [first] = entry;
    if (!first) continue;
    const { pathname } = new URL(first.link['@_href']);
    expect((await fetch(site.url + pathname)).status).toBe(200);
  }
  expect(ids.size).toBe(feeds.length + 5);
});

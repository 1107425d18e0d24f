import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandJsonLd, nodesOf, valuesOf, type Expanded } from '#tests/support/json-ld.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

const sites: Record<string, ServedSite> = {};
beforeAll(async () => {
  for (const town of ['essen', 'ohnebezirk']) sites[town] = await serveSite(town);
});
afterAll(() => Promise.all(Object.values(sites).map((site) => site.close())));

async function catalogueOf(town: string): Promise<Expanded> {
  const answer = await fetch(`${sites[town]?.url}/api/dcat.jsonld`);
  return expandJsonLd((await answer.json()) as object);
}

describe('the catalogue for data portals', () => {
  it('leads to every file, in the format that it names', async () => {
    const root = await catalogueOf('essen');
    const files = nodesOf(root, `${DCAT}dataset`).flatMap((set) =>
      nodesOf(set, `${DCAT}distribution`),
    );
    expect(files).toHaveLength(6);
    for (const file of files) {
      const [address] = valuesOf(file, `${DCAT}downloadURL`);
      const [type] = valuesOf(file, `${DCAT}mediaType`);
      const answer = await fetch(String(address));
      expect(answer.status).toBe(200);
      const [sent = 'none'] = answer.headers.get('content-type')?.split(';') ?? [];
      expect(String(type).endsWith(`/${sent}`), sent).toBe(true);
      expect(valuesOf(file, `${DCT}license`)).toEqual([
        'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      ]);
    }
  });

  it('names publisher and contact of each data set', async () => {
    for (const set of nodesOf(await catalogueOf('essen'), `${DCAT}dataset`)) {
      expect(valuesOf(set, `${DCT}publisher`)).toHaveLength(1);
      const [contact] = nodesOf(set, `${DCAT}contactPoint`);
      expect(valuesOf(contact, 'http://www.w3.org/2006/vcard/ns#hasEmail')).toEqual([
        'mailto:info@essen.de',
      ]);
    }
  });

  it('knows the finder as a service', async () => {
    const [service] = nodesOf(await catalogueOf('essen'), `${DCAT}service`);
    const [endpoint] = valuesOf(service, `${DCAT}endpointURL`);
    expect((await fetch(`${endpoint}?q=altendorf`)).status).toBe(200);
  });

  it('offers no borders where there are none', async () => {
    const sets = nodesOf(await catalogueOf('ohnebezirk'), `${DCAT}dataset`);
    expect(sets.map((set) => String(set['@id']).split('#')[1])).toEqual(['districts', 'events']);
  });

  it('is found from the page about the data, which names every address', async () => {
    const page = await (await fetch(`${sites['essen']?.url}/daten/`)).text();
    expect(page).toMatch(/<link rel="alternate" type="application\/ld\+json"[^>]*dcat\.jsonld/);
    for (const path of [
      'districts.json',
      'quarters.csv',
      'quarters.geojson',
      'events.json',
      'finder?q=',
    ]) {
      expect(page).toContain(`/api/${path}`);
    }
  });
});

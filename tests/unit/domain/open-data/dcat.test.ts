import { describe, expect, test } from 'vitest';
import { dcatRecord, type DcatCatalogue } from '#domain/open-data/dcat.ts';
import { expandJsonLd, nodesOf, valuesOf } from '#tests/support/json-ld.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const DCATDE = 'http://dcat-ap.de/def/dcatde/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const LICENCE = 'http://dcat-ap.de/def/licenses/dl-by-de/2.0';

const catalogue: DcatCatalogue = {
  url: 'https://zweibruck.example/api/dcat.jsonld',
  page: 'https://zweibruck.example/daten/',
  title: 'Offene Daten',
  description: 'Was die Stadt weiß.',
  publisher: { name: 'Stadt Zweibruck' },
  contact: { name: 'Stadt Zweibruck' },
  sets: [
    {
      url: 'https://zweibruck.example/daten/#districts',
      title: 'Bezirke',
      description: 'Alle Bezirke.',
      keywords: ['Zweibruck'],
      licence: LICENCE,
      credit: 'Stadt Zweibruck, dl-de/by-2-0',
      files: [
        {
          url: 'https://zweibruck.example/api/districts.json',
          title: 'Bezirke (JSON)',
          mediaType: 'application/json',
          fileType: 'JSON',
        },
      ],
    },
  ],
  services: [],
};

const read = (change: Partial<DcatCatalogue> = {}) =>
  expandJsonLd(dcatRecord({ ...catalogue, ...change }));

describe('the record for data portals', () => {
  test('says what DCAT-AP demands of a catalogue, a data set and a distribution', () => {
    const root = read();
    expect(root['@type']).toEqual([`${DCAT}Catalog`]);
    const [set] = nodesOf(root, `${DCAT}dataset`);
    const [distribution] = nodesOf(set, `${DCAT}distribution`);
    for (const node of [root, set]) {
      expect(valuesOf(node, `${DCT}title`)).toHaveLength(1);
      expect(valuesOf(node, `${DCT}description`)).toHaveLength(1);
      expect(valuesOf(node, `${DCT}publisher`)).toEqual([`${catalogue.url}#publisher`]);
    }
    expect(valuesOf(distribution, `${DCAT}accessURL`)).toEqual([
      'https://zweibruck.example/api/districts.json',
    ]);
  });

  test('keeps the conventions of GovData on licence, format, theme and contact', () => {
    const [set] = nodesOf(read(), `${DCAT}dataset`);
    const [distribution] = nodesOf(set, `${DCAT}distribution`);
    const [contact] = nodesOf(set, `${DCAT}contactPoint`);
    expect(valuesOf(distribution, `${DCT}license`)).toEqual([LICENCE]);
    expect(valuesOf(distribution, `${DCATDE}licenseAttributionByText`)).toEqual([
      'Stadt Zweibruck, dl-de/by-2-0',
    ]);
    expect(valuesOf(distribution, `${DCT}format`)).toEqual([
      'http://publications.europa.eu/resource/authority/file-type/JSON',
    ]);
    expect(valuesOf(set, `${DCAT}theme`)).not.toHaveLength(0);
    expect(valuesOf(contact, `${VCARD}hasURL`)).toEqual([catalogue.page]);
  });

  test('says nothing of what is not known', () => {
    const text = JSON.stringify(dcatRecord(catalogue));
    expect(text).not.toMatch(/contributorID|hasEmail|hasTelephone|foaf:homepage":\[\]|undefined/);
  });

  test('names the provider as GovData does, once there is a name', () => {
    const contributorId = 'http://dcat-ap.de/def/contributors/zweibruck';
    const [set] = nodesOf(read({ contributorId }), `${DCAT}dataset`);
    expect(valuesOf(set, `${DCATDE}contributorID`)).toEqual([contributorId]);
  });
});

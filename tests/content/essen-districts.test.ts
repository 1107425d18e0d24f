import { describe, expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { content, files } from './essen.ts';

/** The city's official list of districts and quarters. */
const official: Record<string, [label: string, name: string, quarters: string]> = {
  i: [
    'I',
    'Stadtmitte/Frillendorf/Huttrop',
    'Frillendorf, Huttrop, Nordviertel, Ostviertel, Stadtkern, Südostviertel, Südviertel, Westviertel',
  ],
  ii: [
    'II',
    'Rüttenscheid/Bergerhausen/Rellinghausen/Stadtwald',
    'Bergerhausen, Rellinghausen, Rüttenscheid, Stadtwald',
  ],
  iii: [
    'III',
    'Essen-West',
    'Altendorf, Frohnhausen, Fulerum, Haarzopf, Holsterhausen, Margarethenhöhe',
  ],
  iv: [
    'IV',
    'Borbeck',
    'Bedingrade, Bergeborbeck, Bochold, Borbeck-Mitte, Dellwig, Frintrop, Gerschede, Schönebeck',
  ],
  v: ['V', 'Altenessen/Karnap/Vogelheim', 'Altenessen-Nord, Altenessen-Süd, Karnap, Vogelheim'],
  vi: ['VI', 'Zollverein', 'Katernberg, Schonnebeck, Stoppenberg'],
  vii: ['VII', 'Steele/Kray', 'Freisenbruch, Horst, Kray, Leithe, Steele'],
  viii: [
    'VIII',
    'Ruhrhalbinsel',
    'Burgaltendorf, Byfang, Heisingen, Kupferdreh, Überruhr-Hinsel, Überruhr-Holthausen',
  ],
  ix: [
    'IX',
    'Werden/Kettwig/Bredeney',
    'Bredeney, Fischlaken, Heidhausen, Kettwig, Schuir, Werden',
  ],
};

const alphabet = new Intl.Collator('de').compare;

describe("Essen's content", () => {
  it('passes the content check', () => {
    expect(checkContent(files)).toEqual([]);
  });

  it('has the nine districts with their labels and names', () => {
    const found = content.districts.map(({ place, data }) => [place.slug, data.label, data.name]);
    const expected = Object.entries(official).map(([slug, [label, name]]) => [slug, label, name]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.entries(official))('has the quarters of %s', (slug, [, , quarters]) => {
    const names = content.quarters
      .filter(({ data }) => data.district === slug)
      .map(({ data }) => data.name ?? '');
    expect(names.toSorted(alphabet).join(', ')).toBe(quarters);
  });

  it('has fifty quarters with the official numbers 1 to 50 and a postcode each', () => {
    const numbers = content.quarters.map(({ data }) => data.number ?? 0);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(content.quarters.filter(({ data }) => !data.postcodes?.length)).toEqual([]);
  });

  it('gives the districts the colours of the design, in order', () => {
    const hues = content.districts
      .toSorted((a, b) => (a.data.number ?? 0) - (b.data.number ?? 0))
      .map(({ data }) => data.hue);
    expect(hues).toEqual([30, 75, 130, 175, 215, 255, 295, 340, 105]);
  });

  it('finds what people call several quarters, and whole districts by their usual names', () => {
    const quartersCalled = (alias: string) =>
      content.quarters
        .filter(({ data }) => data.aliases?.includes(alias))
        .map(({ data }) => data.name);
    expect(quartersCalled('Altenessen')).toEqual(['Altenessen-Nord', 'Altenessen-Süd']);
    expect(quartersCalled('Überruhr')).toEqual(['Überruhr-Hinsel', 'Überruhr-Holthausen']);
    const steele = content.districts.find(({ data }) => data.aliases?.includes('Steele'));
    expect(steele?.place.slug).toBe('vii');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '#tests/support/csv.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

interface Contact {
  name?: string;
  vacant: boolean;
  office: string[];
  phone?: string;
  asOf: string;
}
interface Quarter {
  number: number;
  name: string;
  slug: string;
}
interface District extends Quarter {
  label: string;
  quarters: Quarter[];
  coordinator?: Contact;
}
interface Districts {
  licence: { name: string; url: string };
  credit: string;
  districts: District[];
  withoutDistrict: { quarters: Quarter[]; coordinator?: Contact };
  fallbackContact: { name: string; phone: string };
}

const sites: Record<string, ServedSite> = {};
beforeAll(async () => {
  for (const town of ['essen', 'ohnebezirk']) sites[town] = await serveSite(town);
});
afterAll(() => Promise.all(Object.values(sites).map((site) => site.close())));

const open = (town: string, path: string) => fetch(`${sites[town]?.url}/api/${path}`);
const districtsOf = async (town: string) =>
  (await (await open(town, 'districts.json')).json()) as Districts;
const tableOf = async (town: string) => readCsv(await (await open(town, 'quarters.csv')).text());

describe('the districts of Essen as JSON', () => {
  it('are nine, and their quarters fifty, each in one of them', async () => {
    const { districts, withoutDistrict } = await districtsOf('essen');
    expect(districts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const quarters = districts.flatMap((district) => district.quarters);
    expect(new Set(quarters.map(({ number }) => number)).size).toBe(50);
    expect(quarters).toHaveLength(50);
    expect(withoutDistrict).toEqual({ quarters: [] });
  });

  it('name the person to call as the contact page does, or say that the post is vacant', async () => {
    const { districts, fallbackContact } = await districtsOf('essen');
    const page = await (await fetch(`${sites['essen']?.url}/kontakte/`)).text();
    for (const { coordinator, label } of districts) {
      expect(coordinator?.vacant, label).toBe(coordinator?.name === undefined);
      expect(coordinator?.asOf, label).toMatch(/^\d{4}(-\d\d)?$/);
      const { name, office = [], phone } = coordinator ?? {};
      for (const said of [name, phone, ...office]) expect(page).toContain(said ?? '');
    }
    expect(districts.some(({ coordinator }) => coordinator?.vacant)).toBe(true);
    expect(fallbackContact.phone).toMatch(/^0\d+ /);
  });

  it('carry their licence and whom to name', async () => {
    const { licence, credit } = await districtsOf('essen');
    expect(licence.url).toBe('https://www.govdata.de/dl-de/by-2-0');
    expect(credit).toBe('Stadt Essen, dl-de/by-2-0 (www.govdata.de/dl-de/by-2-0)');
  });
});

describe('the quarters of Essen as a table', () => {
  it('say the same as the JSON', async () => {
    const { districts } = await districtsOf('essen');
    const rows = await tableOf('essen');
    expect(rows).toHaveLength(50);
    const said = rows.map((row) => [
      row['quarter_slug'],
      row['district_label'],
      row['district'],
      row['coordinator'],
      row['phone'],
      row['office'],
    ]);
    const expected = districts.flatMap(({ label, name, quarters, coordinator }) =>
      quarters.map(({ slug }) => [
        slug,
        label,
        name,
        coordinator?.name ?? '',
        coordinator?.phone ?? '',
        coordinator?.office.join(', ') ?? '',
      ]),
    );
    expect(said.toSorted()).toEqual(expected.toSorted());
  });

  it('are in the order of their numbers, umlauts as UTF-8', async () => {
    const rows = await tableOf('essen');
    expect(rows.map((row) => Number(row['quarter_number']))).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
    expect(rows.map((row) => row['quarter'])).toContain('Rüttenscheid');
  });
});

describe('a town without districts', () => {
  it('has its quarters in none, with the contact for all of them', async () => {
    const { districts, withoutDistrict } = await districtsOf('ohnebezirk');
    expect(districts).toEqual([]);
    expect(withoutDistrict.quarters).toHaveLength(3);
    expect(withoutDistrict.coordinator?.office).not.toEqual([]);
  });

  it('leaves the columns of the district empty', async () => {
    const rows = await tableOf('ohnebezirk');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toMatchObject({ district_number: '', district_label: '', district: '' });
      expect(row['as_of']).not.toBe('');
    }
  });
});

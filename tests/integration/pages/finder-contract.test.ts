import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const ask = (query: string) => fetch(`${site.url}/api/finder?q=${encodeURIComponent(query)}`);

const nord = { number: 1, label: 'Nord', slug: 'nord', name: 'Nördlich des Flusses' };
const sued = { number: 2, label: 'Süd', slug: 'sued', name: 'Südlich des Flusses' };
const altmarkt = { number: 1, name: 'Altmarkt', slug: 'altmarkt' };

it('answers a quarter for certain: nothing is left to ask', async () => {
  expect(await (await ask('Altmarkt')).json()).toEqual({
    query: 'Altmarkt',
    ask: 'none',
    matches: [{ kind: 'quarter', label: 'Altmarkt', quarters: [altmarkt], districts: [nord] }],
  });
});

it('asks for the quarter where only that is open', async () => {
  const answer = await (await ask('12301')).json();
  expect(answer).toMatchObject({ query: '12301', ask: 'quarter' });
  const [match] = answer.matches;
  expect(match).toMatchObject({ kind: 'postcode', label: '12301', districts: [nord] });
  expect(match.quarters.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
    'altmarkt',
    'muehlenfeld-ost',
  ]);
});

it('asks for the district where a postcode lies in two', async () => {
  const answer = await (await ask('12305')).json();
  expect(answer.ask).toBe('district');
  const districts = answer.matches.flatMap((match: { districts: object[] }) => match.districts);
  expect(districts).toEqual(expect.arrayContaining([nord, sued]));
});

it('knows districts by their label and by other names', async () => {
  for (const query of ['Bezirk Süd', 'Neustadt']) {
    const answer = await (await ask(query)).json();
    expect(answer.ask, query).toBe('none');
    expect(answer.matches[0], query).toMatchObject({ kind: 'district', districts: [sued] });
  }
});

it.each(['', ' ', 'Xyzzy', '<script>', '😀', '%00', 'a'.repeat(200)])(
  'answers %j with no match',
  async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ask: 'none', matches: [] });
  },
);

it('may be asked by programs on other sites', async () => {
  const { headers } = await ask('Altmarkt');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('content-type')).toMatch(/^application\/json/);
});

describe('a place that a link of another site names', () => {
  const at = (lat: number, lon: number) => fetch(`${site.url}/bezirk-finden?lat=${lat}&lon=${lon}`);
  const named = /<h[13][^>]*>\s*<a href="\/bezirke\/(\w+)\/"/g;

  it.each([
    ['well inside a district', 53.004, 12.012, ['sued']],
    ['less than 60 m from a border, on one side', 53.0062, 12.012, ['nord', 'sued']],
    ['less than 60 m from a border, on the other side', 53.0058, 12.012, ['nord', 'sued']],
    ['outside the town', 52.5, 13.4, []],
  ])('%s', async (_, lat, lon, districts) => {
    const answer = await at(lat, lon);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const found = [...(await answer.text()).matchAll(named)].map(([, slug]) => slug);
    expect(found.sort()).toEqual(districts);
  });
});

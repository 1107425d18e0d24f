import { describe, expect, it } from 'vitest';
import { fits, type OfferFilter } from '#domain/offers/filter.ts';
import { gapTable } from '#domain/offers/gaps.ts';
import type { OfferFacts } from '#domain/offers/types.ts';

const offer = (facts: Partial<OfferFacts>): OfferFacts => ({
  themes: [],
  districts: [],
  languages: [],
  times: [],
  ...facts,
});

const inHarbour = offer({
  quarter: 'hafen',
  districts: ['nord'],
  themes: ['sport'],
  languages: ['ar'],
  times: [{ day: 'mo' }],
});
const inNorth = offer({ districts: ['nord'], themes: ['work'] });
const everywhere = offer({ themes: ['health'] });

const districtOf = (quarter: string) => ({ hafen: 'nord', markt: 'nord', wald: 'sued' })[quarter];

describe('an offer', () => {
  it.each<[string, OfferFacts, OfferFilter, boolean]>([
    ['in a quarter, its district', inHarbour, { district: 'nord' }, true],
    ['in a quarter, another district', inHarbour, { district: 'sued' }, false],
    ['in a quarter, its neighbour', inHarbour, { quarter: 'markt' }, false],
    ['for a district, a quarter of it', inNorth, { quarter: 'markt' }, true],
    ['for a district, a quarter of another', inNorth, { quarter: 'wald' }, false],
    ['for the town, any district', everywhere, { district: 'sued' }, true],
    ['for the town, any quarter', everywhere, { quarter: 'wald' }, true],
    ['everything asked at once', inHarbour, { theme: 'sport', language: 'ar', day: 'mo' }, true],
    ['one thing that does not fit', inHarbour, { theme: 'sport', day: 'di' }, false],
    ['nothing asked', inHarbour, {}, true],
  ])('%s', (_, facts, filter, expected) => {
    expect(fits(facts, filter, districtOf)).toBe(expected);
  });
});

describe('the table of gaps', () => {
  it('counts by quarter and theme, and apart what is for several quarters', () => {
    const table = gapTable([inHarbour, inNorth], ['hafen', 'markt'], ['sport', 'work']);
    expect(table.rows).toEqual([
      { quarter: 'hafen', counts: [1, 0] },
      { quarter: 'markt', counts: [0, 0] },
      { quarter: undefined, counts: [0, 1] },
    ]);
    expect(table).toMatchObject({ gaps: 3, fields: 4 });
  });
});

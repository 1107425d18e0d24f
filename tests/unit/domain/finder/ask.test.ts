import { describe, expect, test } from 'vitest';
import { createFinder } from '#domain/finder/finder.ts';
import { answerTo, find, labels, talburg } from './town.ts';

describe('nothing is asked', () => {
  test('when a quarter is named exactly, whatever else begins like it', () => {
    expect(find('Schönbach').ask).toBe('none');
    expect(find('Moorhag').ask).toBe('none');
  });

  test('when a name is both a quarter and the district around it', () => {
    const answer = find('Wieden');
    expect(answer.ask).toBe('none');
    expect(answer.matches.slice(0, 2).map(({ kind }) => kind)).toEqual(['quarter', 'district']);
  });

  test('when a district is named: its quarters were not asked for', () => {
    expect(find('Innenstadt').ask).toBe('none');
  });
});

describe('the quarter is asked, the district being certain', () => {
  test('when two quarters share a name', () => {
    const answer = find('Oberau');
    expect(answer.ask).toBe('quarter');
    expect(labels(answer)).toEqual(['Oberau-Nord', 'Oberau-Süd']);
  });

  test('when a street runs through two quarters of one district', () => {
    expect(answerTo('Lange Straße')).toBe('street Lange Straße in I; asks quarter');
  });

  test('when a postcode lies in one district', () => {
    expect(answerTo('11115')).toBe('postcode 11115 in II; asks quarter');
  });
});

describe('the district is asked', () => {
  test('when a dropped umlaut leaves two names a letter apart', () => {
    const answer = find('Schonbach');
    expect(answer.ask).toBe('district');
    expect(labels(answer)).toEqual(['Schönbach', 'Schonnbach']);
  });

  test('when a street runs through two districts', () => {
    expect(answerTo('Hauptstr. 5')).toBe('street Hauptstraße in I, III; asks district');
  });

  test('when a postcode lies, even if only perhaps, in two districts', () => {
    expect(answerTo('11116')).toBe('postcode 11116 in II, III; asks district');
  });

  test('when only the town was named', () => {
    expect(answerTo('Talburg')).toBe('place Talburg in I, II, III; asks district');
  });

  test('when a beginning fits names in different districts', () => {
    expect(find('Oberau-Nort').ask).toBe('none');
    expect(find('Nor').ask).toBe('district');
  });
});

describe('what was said besides narrows the answer', () => {
  test('a postcode', () => {
    expect(answerTo('Hauptstraße 5, 11118 Talburg')).toBe('street Hauptstraße in III; asks none');
    expect(answerTo('Schonbach 11117')).toBe('quarter Schonnbach in III; asks none');
  });

  test('a quarter or district', () => {
    expect(answerTo('Hauptstraße, Moorhag')).toBe('street Hauptstraße in III; asks none');
    expect(answerTo('Moorhag Hauptstrase')).toBe('street Hauptstraße in III; asks none');
    expect(answerTo('Lange Str. Nordviertel')).toBe('street Lange Straße in I; asks none');
  });

  test('a postcode against an exact name is no reason for doubt', () => {
    expect(answerTo('Wieden 11115')).toBe('quarter Wieden in III; asks none');
  });

  test('a postcode against a misspelt name is', () => {
    expect(answerTo('Wiehden 11115')).toBe('quarter Wieden in III; asks district');
  });

  test('two quarters in different districts are both offered', () => {
    const answer = find('Wieden Oberau-Nord');
    expect(answer.ask).toBe('district');
    expect(labels(answer)).toEqual(expect.arrayContaining(['Wieden', 'Oberau-Nord']));
  });
});

test('long lists of choices keep a choice for every district', () => {
  const streets = Array.from({ length: 30 }, (_, i) => ({
    name: `Am Berg ${'abcdefghijklmnopqrstuvwxyzäöüß'[i]}`,
    quarters: [i === 29 ? 8 : 1],
  }));
  const { ask, matches } = createFinder({ ...talburg, streets }).find('Am Berg');
  expect(ask).toBe('district');
  expect(matches).toHaveLength(11);
  expect(matches.at(-1)?.districts.map(({ label }) => label)).toEqual(['III']);
});

describe('a town without districts', () => {
  const finder = createFinder({
    municipality: 'Kleinau',
    districts: [],
    quarters: [
      { number: 1, name: 'Alt-Kleinau', slug: 'alt-kleinau', postcodes: ['22222'], aliases: [] },
      { number: 2, name: 'Hochfeld', slug: 'hochfeld', postcodes: ['22222'], aliases: [] },
    ],
  });

  test('never asks for one', () => {
    expect(finder.find('22222')).toMatchObject({
      ask: 'quarter',
      matches: [{ kind: 'postcode', districts: [] }],
    });
    expect(finder.find('Kleinau')).toMatchObject({ ask: 'quarter', matches: [{ kind: 'place' }] });
    expect(finder.find('Hochfelt')).toMatchObject({
      ask: 'none',
      matches: [{ label: 'Hochfeld', districts: [] }],
    });
    expect(finder.find('Bezirk 1').matches).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { geometrySources } from '#schemas/geometry.ts';
import type { Streets } from '#schemas/streets.ts';
import { content } from './essen.ts';

const file = 'content/essen/geometry/streets.yaml';
const streets = (content.streets?.data ?? {}) as Streets;

test('Essen has its streets, and in every quarter some', () => {
  expect(Object.keys(streets).length).toBeGreaterThan(3_300);
  const named = new Set(Object.values(streets).flat());
  expect(
    content.quarters.map(({ place }) => place.slug).filter((slug) => !named.has(slug)),
  ).toEqual([]);
});

test('each stands on a line of its own, so that a change can be read', () => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const listed = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(listed.filter((line) => !/^.+: \[[a-z, -]+\]$/.test(line))).toEqual([]);
  expect(listed).toHaveLength(Object.keys(streets).length);
});

test('those who collected them are named, in the sources and on every page', () => {
  const yaml = readFileSync('content/essen/geometry/sources.yaml', 'utf8');
  const credit = geometrySources.parse(parse(yaml)).streets?.credit;
  expect(credit).toBe(
    'Essener Straßennamen, CC BY 4.0, doi.org/10.5281/zenodo.22757900, Daten bearbeitet',
  );
  expect(content.municipality?.data.credits?.map((shown) => shown?.text)).toContain(credit);
});

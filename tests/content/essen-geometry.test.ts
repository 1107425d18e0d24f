import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawTown, townPath, townProjection } from '#domain/geometry/drawing.ts';
import type { TownDrawing } from '#domain/geometry/drawing.ts';
import { createLocator } from '#domain/geometry/locate.ts';
import { geometrySources, townTopology } from '#schemas/geometry.ts';
import type { TownTopology } from '#schemas/geometry.ts';
import { bareDrawing } from '#tools/geometry/budgets.ts';
import { brotliBytes } from '#tools/geometry/bytes.ts';
import { findFaults } from '#tools/geometry/faults.ts';
import { countPoints } from '#tools/geometry/net.ts';
import { countMisplaced, parsePlaces } from '#tools/geometry/samples.ts';
import { content } from './essen.ts';

const read = (file: string) => readFileSync(`content/essen/geometry/${file}`, 'utf8');
const decided = townTopology.parse(JSON.parse(read('decided.json')));
const drawn = townTopology.parse(JSON.parse(read('drawn.json')));
const { borders } = geometrySources.parse(parse(read('sources.yaml')));

const districtNumbers = new Map(
  content.districts.map(({ place, data }) => [place.slug, data.number]),
);
const districtOfQuarter = new Map(
  content.quarters.map(({ data }) => [data.number, districtNumbers.get(data.district ?? '')]),
);
const districtOf = (quarter: number) => districtOfQuarter.get(quarter);
const drawing = drawTown(drawn, districtOf) as TownDrawing;
const fifty = Array.from({ length: 50 }, (_, i) => i + 1);

/** How the start page draws the town, with its links and names. */
function startPageMap(): string {
  const links = content.districts.map(({ place, data }) => {
    const shape = drawing.districts.find(({ id }) => id === data.number);
    return `<a href="/bezirke/${place.slug}/" data-district="${place.slug}" data-number="${data.number}"><title>Stadtbezirk ${data.label}, ${data.name}</title><g aria-hidden="true"><path class="town-map__area" d="${shape?.d}"></path><path class="town-map__inner" d="${shape?.inner}"></path><text x="${shape?.label.x}" y="${shape?.label.y}">${data.label}</text></g></a>`;
  });
  return `<svg class="town-map" viewBox="${drawing.viewBox}" role="group" aria-label="Karte der Stadtbezirke">${links.join('')}</svg>`;
}

/** Which quarters use an arc, and whether forwards or backwards. */
function uses({ objects }: TownTopology): Map<number, { quarter: number; forwards: boolean }[]> {
  const byArc = new Map<number, { quarter: number; forwards: boolean }[]>();
  for (const { id, arcs } of objects.quarters.geometries) {
    for (const arc of arcs.flat(2)) {
      const use = { quarter: id, forwards: arc >= 0 };
      const index = arc < 0 ? ~arc : arc;
      byArc.set(index, [...(byArc.get(index) ?? []), use]);
    }
  }
  return byArc;
}

describe.each([
  ['decided', decided],
  ['drawn', drawn],
])("Essen's %s borders", (_, topology) => {
  test('have all fifty quarters and nothing that crosses itself', () => {
    expect(findFaults(topology, fifty)).toEqual({ lost: [], crossings: [] });
    expect(topology.objects.quarters.geometries).toHaveLength(50);
  });

  test('share every border between two neighbours, so that no gap can open', () => {
    for (const sharing of uses(topology).values()) {
      expect(sharing.length).toBeLessThanOrEqual(2);
      if (sharing.length === 2) expect(sharing[0]?.forwards).not.toBe(sharing[1]?.forwards);
    }
    const outline = townPath(topology, townProjection(topology, 5_000));
    expect(outline.match(/M/g)).toHaveLength(1);
  });
});

describe('what decides where a place lies', () => {
  test('is right for all but 1 in 500 places of the reference', () => {
    const places = parsePlaces(readFileSync('tests/fixtures/geometry/essen-points.csv', 'utf8'));
    expect(places).toHaveLength(5_000);
    expect(countMisplaced(createLocator(decided), places)).toBeLessThan(places.length / 500);
  });

  test('takes at most 10 kB', () => {
    expect(brotliBytes(read('decided.json'))).toBeLessThanOrEqual(10_000);
  });
});

describe('what is drawn', () => {
  test('takes at most 3 kB inside a page, with links and names', () => {
    expect(brotliBytes(startPageMap())).toBeLessThanOrEqual(3_000);
  });

  test('has the nine districts in one piece each', () => {
    expect(drawing.districts.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { d } of drawing.districts) expect(d.match(/M/g)).toHaveLength(1);
  });
});

test('sources.yaml says what the files hold', () => {
  const { figures } = borders;
  expect(figures?.decided.points).toBe(countPoints(decided));
  expect(figures?.decided.bytes).toBe(brotliBytes(read('decided.json')));
  expect(figures?.drawn.points).toBe(countPoints(drawn));
  expect(figures?.drawn.bytes).toBe(brotliBytes(bareDrawing(drawn, districtOf)));
  expect(borders.credit).toBe(
    'Stadt Essen – Verwaltungsgrenzen, dl-de/by-2-0 (www.govdata.de/dl-de/by-2-0), Daten bearbeitet (vereinfacht)',
  );
});

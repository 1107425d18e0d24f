import { describe, expect, test } from 'vitest';
import { createLocator } from '#domain/geometry/locate.ts';
import { quartersNear } from '#domain/geometry/near.ts';
import { districtOf, place, town } from './town.ts';

const locator = createLocator(town);

describe('a place', () => {
  test.each([
    ['in the north-west', place(330, 1000), 1],
    ['in the wide quarter', place(2300, 300), 7],
    ['on the mainland of a quarter in two parts', place(2300, 1000), 4],
    ['on its island', place(2400, 1620), 4],
  ])('%s lies in its quarter', (_, where, quarter) => {
    expect(locator.locate(where)).toBe(quarter);
  });

  test.each([
    ['in the water between quarter and island', place(2400, 1450)],
    ['beyond the town', place(5000, 300)],
  ])('%s lies in no quarter', (_, where) => {
    expect(locator.locate(where)).toBeUndefined();
  });

  test('on a common border lies in exactly one quarter, always the same', () => {
    const [x = NaN, y = NaN] = town.transform.translate;
    const [stepX, stepY] = town.transform.scale;
    const corner = { lon: x + 135 * stepX, lat: y + 200 * stepY };
    expect(locator.within(corner, 0)).toEqual([1, 2]);
    expect(locator.locate(corner)).toBe(1);
  });

  test('in a town without geometry lies nowhere', () => {
    const nowhere = createLocator(undefined);
    expect(nowhere.locate(place(330, 1000))).toBeUndefined();
    expect(nowhere.within(place(330, 1000), 1e6)).toEqual([]);
  });
});

describe('quarters to name for a place', () => {
  const near = (east: number, north: number) =>
    quartersNear(locator, place(east, north), districtOf);
  const districts = (east: number, north: number) => near(east, north).map(districtOf);

  test('are one on each side within 60 m of a border between districts, its own first', () => {
    expect(districts(330, 667 + 45)).toEqual([1, 2]);
    expect(districts(330, 667 - 45)).toEqual([2, 1]);
  });

  test('are only its own farther inside', () => {
    expect(districts(330, 667 + 80)).toEqual([1]);
    expect(districts(330, 667 - 80)).toEqual([2]);
  });

  test('are only its own where two quarters of the same district meet', () => {
    expect(near(669, 1000)).toHaveLength(1);
  });

  test('are there for a place just outside the town, and none for one far away', () => {
    expect(districts(-40, 1000)).toEqual([1]);
    expect(near(-400, 1000)).toEqual([]);
  });

  test('are only its own in a town without districts', () => {
    expect(quartersNear(locator, place(330, 667 + 45), () => undefined)).toHaveLength(1);
  });
});

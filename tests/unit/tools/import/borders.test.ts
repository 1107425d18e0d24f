import { expect, test } from 'vitest';
import { buildNet } from '#tools/geometry/net.ts';
import { checkReference, readReference } from '#tools/geometry/reference.ts';
import { areaChanges, quarterChanges, refuseElsewhere } from '#tools/import/border-changes.ts';

const reference = readReference('tests/fixtures/geometry/two-districts.geojson');

test('the fields of a town are taken for ours, numbers written as text too', () => {
  const features = reference.features.map(
    ({ properties: { number, name, district }, ...rest }) => ({
      ...rest,
      properties: {
        OBJECTID: 7,
        STADTT: `0${number}`,
        STADTTEILE: `${name} `,
        STADTBEZ: String(district),
      },
    }),
  );
  expect(checkReference({ type: 'FeatureCollection', features })).toEqual(reference);
});

test('heights behind the coordinates are left out', () => {
  const json: unknown = JSON.parse(
    JSON.stringify(reference).replaceAll(/\[(\d+\.?\d*),(\d+\.?\d*)\]/g, '[$1,$2,64.5]'),
  );
  expect(checkReference(json)).toEqual(reference);
});

test('a town without districts may say so with null', () => {
  const [first] = reference.features;
  const feature = { ...first, properties: { STADTT: 1, STADTTEILE: 'Hafen', STADTBEZ: null } };
  const { features } = checkReference({ type: 'FeatureCollection', features: [feature] });
  expect(features[0]?.properties).toEqual({ number: 1, name: 'Hafen' });
});

test('quarters that are new, renamed or in another district are told', () => {
  const given = [
    { number: 1, name: 'Altmarkt', district: 1 },
    { number: 2, name: 'Hafen-Nord', district: 2 },
    { number: 3, name: 'Neustadt', district: 2 },
  ];
  const content = [
    { number: 1, name: 'Altmarkt', district: 1 },
    { number: 2, name: 'Hafen', district: 1 },
  ];
  expect(quarterChanges(given, content)).toEqual([
    'anderer Name: 2 heißt heute Hafen, in der Datei Hafen-Nord',
    'anderer Bezirk: Hafen liegt heute in 1, in der Datei in 2',
    'neu: Neustadt (3); legen Sie dafür eine Datei in quarters/ an',
  ]);
});

test('how much of the town changes its quarter is told', () => {
  const net = buildNet(reference);
  const none = 'Fläche, die in einen anderen Stadtteil kommt: 0 %';
  expect(areaChanges(net, net, String)).toEqual([none]);
  const features = reference.features.map((feature) => {
    const { number } = feature.properties;
    return {
      ...feature,
      properties: { ...feature.properties, number: number < 3 ? 3 - number : number },
    };
  });
  const [all, ...pairs] = areaChanges(buildNet({ ...reference, features }), net, String);
  expect(all).toMatch(/kommt: [1-9][\d,]* %$/);
  expect(pairs.toSorted()).toEqual([
    expect.stringMatching(/1 → 2: [\d,]+ %$/),
    expect.stringMatching(/2 → 1: [\d,]+ %$/),
  ]);
});

test('borders with latitude and longitude exchanged are refused, the same town is not', () => {
  const net = buildNet(reference);
  const exchanged: unknown = JSON.parse(
    JSON.stringify(reference).replaceAll(/\[(\d+\.?\d*),(\d+\.?\d*)\]/g, '[$2,$1]'),
  );
  expect(() => refuseElsewhere(net, checkReference(exchanged))).toThrow(/vertauscht/);
  expect(() => refuseElsewhere(net, reference)).not.toThrow();
});

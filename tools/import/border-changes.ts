import type { Position } from 'geojson';
import { createLocator } from '#domain/geometry/locate.ts';
import type { TownTopology } from '#schemas/geometry.ts';
import type { Reference, ReferenceQuarter } from '#tools/geometry/reference.ts';
import { Refusal } from '#tools/geometry/refusal.ts';
import { samplePlaces } from '#tools/geometry/samples.ts';

/** A quarter as the content has it. */
export interface ContentQuarter {
  number: number;
  name: string;
  /** Number of its district. */
  district?: number | undefined;
}

const SAMPLES = 20_000;
const EXAMPLES = 5;

/** What differs between the quarters of a file and those of the content, in sentences. */
export function quarterChanges(
  given: readonly ReferenceQuarter[],
  content: readonly ContentQuarter[],
): string[] {
  const known = new Map(content.map((quarter) => [quarter.number, quarter]));
  return given.flatMap(({ number, name, district }) => {
    const now = known.get(number);
    if (!now) return [`neu: ${name} (${number}); legen Sie dafür eine Datei in quarters/ an`];
    const renamed = now.name !== name;
    const changed = district !== undefined && now.district !== district;
    return [
      ...(renamed ? [`anderer Name: ${number} heißt heute ${now.name}, in der Datei ${name}`] : []),
      ...(changed
        ? [
            `anderer Bezirk: ${now.name} liegt heute in ${now.district}, in der Datei in ${district}`,
          ]
        : []),
    ];
  });
}

/** How much of the town now belongs to another quarter, from random places. */
export function areaChanges(
  before: TownTopology,
  after: TownTopology,
  nameOf: (quarter: number) => string,
): string[] {
  const old = createLocator(before);
  const moves = samplePlaces(createLocator(after), after.bbox, SAMPLES)
    .map((place) => ({ from: old.locate(place), to: place.quarter }))
    .filter(({ from, to }) => from !== to)
    .map(
      ({ from, to }) => `${from === undefined ? 'bisher außerhalb' : nameOf(from)} → ${nameOf(to)}`,
    );
  const share = (count: number) =>
    `${((100 * count) / SAMPLES).toLocaleString('de', { maximumFractionDigits: 2 })} %`;
  const most = [...Map.groupBy(moves, (move) => move)]
    .map(([move, all]) => ({ move, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
  return [
    `Fläche, die in einen anderen Stadtteil kommt: ${share(moves.length)}`,
    ...most.slice(0, EXAMPLES).map(({ move, count }) => `  ${move}: ${share(count)}`),
  ];
}

/**
 * Refuses borders that lie somewhere else altogether: latitude and longitude are easily exchanged.
 * @throws Refusal if no point of them lies in the frame of today's borders
 */
export function refuseElsewhere(before: TownTopology, { features }: Reference): void {
  const [west, south, east, north] = before.bbox;
  const inFrame = ([lon = NaN, lat = NaN]: Position) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  const points = features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2),
  );
  if (points.some(inFrame)) return;
  throw new Refusal([
    'Diese Grenzen liegen ganz woanders als die heutigen. Sind Länge und Breite vertauscht? Zuerst kommt die Länge (Osten).',
  ]);
}

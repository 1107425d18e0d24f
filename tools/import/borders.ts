import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocator } from '#domain/geometry/locate.ts';
import { townTopology, type TownTopology } from '#schemas/geometry.ts';
import { refuseLostQuarters } from '#tools/geometry/expected.ts';
import { writeGeometry } from '#tools/geometry/files.ts';
import { generaliseTown, type TownGeometry } from '#tools/geometry/generalisation.ts';
import { buildNet } from '#tools/geometry/net.ts';
import { readReference, type Reference } from '#tools/geometry/reference.ts';
import { formatPlaces, samplePlaces } from '#tools/geometry/samples.ts';
import { areaChanges, quarterChanges, refuseElsewhere } from './border-changes.ts';
import { readArguments, runImport, townFolder } from './command.ts';
import { readTown } from './town.ts';

const USAGE = `Aufruf: npm run import:borders -- DATEI [--municipality NAME] [--points DATEI]

DATEI            GeoJSON der Stadtteile in WGS 84 mit number, name und, wenn es Bezirke gibt,
                 district; oder mit STADTT, STADTTEILE und STADTBEZ
--municipality   Ordner unter content/ (sonst MUNICIPALITY, sonst essen)
--points         schreibt außerdem 5000 zufällige Punkte mit ihrem Stadtteil als CSV, für die Tests`;

const OPTIONS = { municipality: { type: 'string' }, points: { type: 'string' } } as const;

const FIXTURE_PLACES = 5_000;

/** Other places than those by which the geometry was measured. */
const FIXTURE_SEED = 2027;

/** `npm run import:borders`: the borders of a town's quarters, generalised, into the content. */
await runImport(async () => {
  const { file, values } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  const town = townFolder(values.municipality);
  const { quarters } = await readTown(town);
  const reference = readReference(file);
  const given = reference.features.map(({ properties }) => properties);
  refuseLostQuarters(
    town,
    given.map(({ number }) => number),
  );
  const folder = join(town, 'geometry');
  const before = borderFile(join(folder, 'decided.json'));
  if (before) refuseElsewhere(before, reference);
  const geometry = generaliseTown(reference, (step) => console.error(`… ${step}`));
  writeGeometry(folder, geometry, geometry.figures);
  if (values.points) writePlaces(values.points, reference);

  const names = new Map(given.map(({ number, name }) => [number, name]));
  const changes = [
    ...quarterChanges(given, quarters),
    ...(before
      ? areaChanges(before, geometry.decided, (number) => names.get(number) ?? String(number))
      : []),
  ];
  console.log([summary(geometry, folder), ...changes].join('\n  '));
});

function borderFile(file: string): TownTopology | undefined {
  if (!existsSync(file)) return undefined;
  return townTopology.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function summary({ figures }: TownGeometry, folder: string): string {
  const { reference, decided, drawn } = figures;
  const oneIn =
    decided.misplaced === 0 ? 'keiner' : `1 von ${Math.round(decided.samples / decided.misplaced)}`;
  return `Fertig: ${folder}
  Vorlage       ${reference.quarters} Stadtteile, ${reference.points} Punkte
  decided.json  ${decided.points} Punkte, ${decided.bytes} Bytes (brotli), ab ${decided.minArea} m², Raster ${decided.grid} m
                ${decided.misplaced} von ${decided.samples} Zufallspunkten im falschen Stadtteil (${oneIn})
  drawn.json    ${drawn.points} Punkte, ${drawn.bytes} Bytes als SVG (brotli), ab ${drawn.minArea} m², Raster ${drawn.grid} m`;
}

function writePlaces(file: string, reference: Reference): void {
  const net = buildNet(reference);
  writeFileSync(
    file,
    formatPlaces(samplePlaces(createLocator(net), net.bbox, FIXTURE_PLACES, FIXTURE_SEED)),
  );
}

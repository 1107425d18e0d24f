import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createLocator } from '#domain/geometry/locate.ts';
import { refuseLostQuarters } from './expected.ts';
import { writeGeometry } from './files.ts';
import { generaliseTown } from './generalisation.ts';
import type { TownGeometry } from './generalisation.ts';
import { buildNet } from './net.ts';
import { readReference } from './reference.ts';
import type { Reference } from './reference.ts';
import { Refusal } from './refusal.ts';
import { formatPlaces, samplePlaces } from './samples.ts';

const USAGE = `Aufruf: npm run make:geometry -- DATEI [--municipality NAME] [--points DATEI]

DATEI            GeoJSON der Stadtteile in WGS 84 mit number, name und, wenn es Bezirke gibt, district
--municipality   Ordner unter content/ (sonst MUNICIPALITY, sonst essen)
--points         schreibt außerdem 5000 zufällige Punkte mit ihrem Stadtteil als CSV, für die Tests`;

const FIXTURE_PLACES = 5_000;

/** Other places than those by which the geometry was measured. */
const FIXTURE_SEED = 2027;

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

function readArguments(args: string[]) {
  const options = { municipality: { type: 'string' }, points: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...others] = positionals;
    if (file && others.length === 0) return { file, ...values };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refusal([USAGE]);
}

function run(args: string[]): void {
  const { file, points, municipality } = readArguments(args);
  const { CONTENT_ROOT = 'content', MUNICIPALITY = 'essen' } = process.env;
  const town = join(CONTENT_ROOT, municipality ?? MUNICIPALITY);
  if (!existsSync(town)) throw new Refusal([`Den Ordner ${town} gibt es nicht.`]);
  const reference = readReference(file);
  refuseLostQuarters(
    town,
    reference.features.map(({ properties }) => properties.number),
  );
  const geometry = generaliseTown(reference, (step) => console.error(`… ${step}`));
  const folder = join(town, 'geometry');
  writeGeometry(folder, geometry, geometry.figures);
  if (points) writePlaces(points, reference);
  console.log(summary(geometry, folder));
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.reasons.join('\n'));
  console.error('Es wurde nichts geschrieben.');
  process.exitCode = 1;
}

import { join } from 'node:path';
import { STREETS_FILE } from '#tools/content/layout.ts';
import { readArguments, runImport, townFolder } from './command.ts';
import { readHanded } from './handed.ts';
import { compareStreets, refuseLosses } from './street-changes.ts';
import { readStreetLines } from './street-lines.ts';
import { registerOf } from './street-register.ts';
import { streetReport } from './street-report.ts';
import { writeStreets } from './streets-file.ts';
import { readTown } from './town.ts';

const USAGE = `Aufruf: npm run import:streets -- DATEI [--municipality NAME] [--force]

DATEI            CSV: street;quarters (mehrere Stadtteile mit | getrennt), oder das
                 Straßenverzeichnis mit Wahllokalen (Straße; Hausnummern; Bezirk-Nr)
--municipality   Ordner unter content/ (sonst MUNICIPALITY, sonst essen)
--force          auch dann, wenn mehr als 5 % der Straßen entfallen`;

const OPTIONS = { municipality: { type: 'string' }, force: { type: 'boolean' } } as const;

/** `npm run import:streets`: the streets of a town, from its own list into the content. */
await runImport(async () => {
  const { file, values } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  const folder = townFolder(values.municipality);
  const { quarters, streets: today } = await readTown(folder);
  const { text, repaired } = readHanded(file);
  const next = registerOf(readStreetLines(text), quarters, today);
  const changes = compareStreets(today, next);
  refuseLosses(today, next, changes, values.force ?? false);
  const written = join(folder, STREETS_FILE);
  writeStreets(written, next);
  console.log(streetReport(today, next, changes, repaired));
  console.log(`Geschrieben: ${written}`);
  console.log(
    'Stimmt die Quelle noch? Sie steht in geometry/sources.yaml (streets) und in municipality.yaml (credits).',
  );
});

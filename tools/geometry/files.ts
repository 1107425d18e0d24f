import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryFigures, TownTopology } from '#schemas/geometry.ts';
import { isMap, parseDocument } from 'yaml';

const SKELETON = `# Woher die Geodaten dieses Ordners stammen. Die Zeilen unter "figures" schreibt das Werkzeug
# (npm run import:borders -- DATEI), alles andere wird von Hand gepflegt.
borders:
  title: vom Betreiber zu ergänzen
  publisher: vom Betreiber zu ergänzen
  licence: vom Betreiber zu ergänzen
  licenceUrl: https://www.govdata.de/dl-de/by-2-0
  credit: vom Betreiber zu ergänzen
  changes: Grenzen vereinfacht und gerundet
`;

/** A topology as its file has it: on one line, since nobody edits it by hand. */
export function formatTopology(topology: TownTopology): string {
  return JSON.stringify(topology);
}

/** Writes the figures into `sources.yaml` and leaves all else in it, comments too, as it is. */
export function withFigures(yaml: string, figures: GeometryFigures): string {
  const document = parseDocument(yaml);
  if (!isMap(document.get('borders'))) throw new TypeError('sources.yaml has no borders');
  document.setIn(['borders', 'figures'], document.createNode(figures));
  return document.toString({ lineWidth: 0 });
}

/** Writes the geometry of a municipality into `content/<municipality>/geometry`. */
export function writeGeometry(
  folder: string,
  geometry: { decided: TownTopology; drawn: TownTopology },
  figures: GeometryFigures,
): void {
  mkdirSync(folder, { recursive: true });
  const sources = join(folder, 'sources.yaml');
  const yaml = withFigures(existsSync(sources) ? readFileSync(sources, 'utf8') : SKELETON, figures);
  writeFileSync(join(folder, 'decided.json'), formatTopology(geometry.decided));
  writeFileSync(join(folder, 'drawn.json'), formatTopology(geometry.drawn));
  writeFileSync(sources, yaml);
}

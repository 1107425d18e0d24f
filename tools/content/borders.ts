import { geometrySources, townTopology, type TownTopology } from '#schemas/geometry.ts';
import { findFaults } from '#tools/geometry/faults.ts';
import { parse } from 'yaml';
import type * as z from 'zod';
import type { Content } from './entry.ts';
import { quote } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Files of borders, which a tool writes; nobody mends them by hand. */
export const BORDER_FILES = ['geometry/decided.json', 'geometry/drawn.json'] as const;
export const SOURCES_FILE = 'geometry/sources.yaml';

const ANEW = 'Schreiben Sie sie neu: npm run import:borders -- DATEI';

/** What is wrong with the borders: files that cannot be read, quarters that only one side knows. */
export function checkBorders(files: ReadonlyMap<string, string>, content: Content): Problem[] {
  const read = BORDER_FILES.map((file) => ({ file, text: files.get(file) }));
  const present = read.filter(({ text }) => text !== undefined);
  if (present.length === 0) return [];
  const missing = read.filter(({ text }) => text === undefined);
  return [
    ...missing.map(({ file }) => problem(file, `Diese Datei fehlt. ${ANEW}`)),
    ...present.flatMap(({ file, text = '' }) => checkFile(file, text, content)),
    ...checkSources(files.get(SOURCES_FILE)),
  ];
}

function checkFile(file: string, text: string, content: Content): Problem[] {
  const read = readAs(townTopology, () => JSON.parse(text) as unknown);
  if (typeof read === 'string') return [problem(file, `${read} ${ANEW}`)];
  const known = content.quarters.flatMap(({ data }) => data.number ?? []);
  return [...strangers(file, read, known), ...faults(file, read, known)];
}

function strangers(file: string, topology: TownTopology, known: number[]): Problem[] {
  const drawn = topology.objects.quarters.geometries.map(({ id }) => id);
  const unknown = drawn.filter((number) => !known.includes(number));
  if (unknown.length === 0) return [];
  const which = `Sie enthält Stadtteile, die es in quarters/ nicht gibt: Nummer ${unknown.join(', ')}.`;
  return [problem(file, `${which} Legen Sie diese dort an, oder prüfen Sie die Nummern (number).`)];
}

function faults(file: string, topology: TownTopology, known: number[]): Problem[] {
  const { lost, crossings } = findFaults(topology, known);
  const messages = [
    lost.length > 0 &&
      `Hier fehlen Stadtteile aus quarters/: Nummer ${lost.join(', ')}. Prüfen Sie die Nummern (number). ${ANEW}`,
    crossings.length > 0 &&
      `Grenzen schneiden sich bei Stadtteil ${crossings[0]?.quarters.join(' und ')}. ${ANEW}`,
  ];
  return messages.filter((it) => typeof it === 'string').map((it) => problem(file, it));
}

function checkSources(text: string | undefined): Problem[] {
  if (text === undefined) return [];
  const read = readAs(geometrySources, () => parse(text) as unknown);
  return typeof read === 'string' ? [problem(SOURCES_FILE, read)] : [];
}

/** The data, or a sentence on why it cannot be read. */
function readAs<T>(schema: z.ZodType<T>, parseText: () => unknown): T | string {
  let data: unknown;
  try {
    data = parseText();
  } catch {
    return 'Die Datei ist beschädigt.';
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.slice(0, 4).join(' › ') ?? '';
  return `Die Datei ist nicht aufgebaut, wie die Website sie braucht${at && ` (${quote(at)})`}.`;
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, message };
}

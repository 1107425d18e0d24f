import { existsSync, readdirSync } from 'node:fs';
import { projectRoot } from '#tools/setup/run.mjs';
import { resolve } from 'node:path';

const FIXTURES = resolve(projectRoot, 'tests/fixtures/towns');

/** Towns that a test makes for itself, larger than anybody would keep. */
export const MADE_TOWNS = resolve(projectRoot, '.cache/made-towns');

/** The folder that holds a town's content folder: the fixtures' for a made-up town. */
export function contentRootOf(town: string): string {
  if (existsSync(resolve(MADE_TOWNS, town))) return MADE_TOWNS;
  return existsSync(resolve(FIXTURES, town)) ? FIXTURES : resolve(projectRoot, 'content');
}

/** Essen and all made-up towns: the sites that journeys may visit. */
export function testedTowns(): string[] {
  const madeUp = readdirSync(FIXTURES, { withFileTypes: true }).filter((it) => it.isDirectory());
  return ['essen', ...madeUp.map((folder) => folder.name)];
}

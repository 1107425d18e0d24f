import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const COMPONENTS = 'src/components';

/** Which families of components the page `/bausteine/` leaves out, and why. */
const NOT_SHOWN: Record<string, string> = {
  poster: 'a sheet of paper with a stylesheet of its own',
  showcase: 'the page itself',
  staff: 'the coordinators’ area has a stylesheet of its own, which no other page loads',
};

const pieces = globSync(`${COMPONENTS}/showcase/Showcase*.astro`).map((file) => ({
  file,
  source: readFileSync(file, 'utf8'),
}));
const page = readFileSync('src/pages/bausteine.astro', 'utf8');

/** The names that a piece says it shows: `calendar/DateList`. */
function namesIn(source: string): string[] {
  const lists = [...source.matchAll(/names=\{\[([^\]]*)\]\}/g)];
  return lists.flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  );
}

const shown = pieces.flatMap(({ source }) => namesIn(source));

it('shows every family of components, or says here why it does not', () => {
  const families = readdirSync(COMPONENTS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const seen = new Set(shown.map((name) => name.split('/')[0]));
  expect(families.filter((family) => !seen.has(family)).toSorted()).toEqual(
    Object.keys(NOT_SHOWN).toSorted(),
  );
});

it('names each component as it is found', () => {
  const files = new Set(globSync(`${COMPONENTS}/*/*.astro`));
  expect(shown.filter((name) => !files.has(`${COMPONENTS}/${name}.astro`))).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

it('shows every piece there is', () => {
  const names = pieces.map(({ file }) => file.replace(/.*\/(\w+)\.astro$/, '$1'));
  const inPieces = ['ShowcaseSection', 'ShowcaseItem'];
  const missing = names.filter((name) => !page.includes(`<${name} `) && !inPieces.includes(name));
  expect(missing).toEqual([]);
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { routeOf } from '#config/routes.ts';
import { kindOfPage, stylesheetKinds, type StylesheetKind } from './kinds.ts';

/** `from '#components/…'`, `import './…'`, `import('…')`. */
const IMPORT = /\b(?:from|import)[\s(]*'([#.][^']+\.(?:astro|ts))'/g;

/** Where no page is put together; their words, such as "programme", would keep rules for nothing. */
const WITHOUT_CLASSES = /^src\/(?:schemas|domain|collections|server|storage)\//;

/**
 * The files in which the class names of a stylesheet may stand: for that of a kind of page all that
 * its pages are made of, for any other the whole source.
 * @param stylesheet path of the stylesheet; what Vite adds behind `?` does not count
 */
export function sourcesOf(stylesheet: string): string[] {
  const name = basename(stylesheet.replace(/\?.*/, ''), '.scss');
  const kind = stylesheetKinds.find((it) => it === name);
  return kind ? reachableFrom(pagesOf(kind)) : globSync('src/**/*.{astro,ts}');
}

/** The pages of a kind, as paths from the project's root. */
export function pagesOf(kind: StylesheetKind): string[] {
  return globSync('src/pages/**/*.astro').filter((file) => kindOfPage(addressOf(file)) === kind);
}

/** An address that the file answers: `src/pages/bezirke/[slug].astro` answers `/bezirke/x/`. */
function addressOf(file: string): string {
  const path = file
    .slice('src/pages'.length, -'.astro'.length)
    .replace(/\/index$/, '')
    .replace(/\[\w+\]/g, 'x');
  return routeOf(path) ? path : `${path}/`;
}

/** The files and all that they import, directly or through others. */
function reachableFrom(files: string[]): string[] {
  const reached = new Set(files);
  // A set's loop comes to what is added while it runs.
  for (const file of reached) for (const imported of importsOf(file)) reached.add(imported);
  return [...reached].filter((file) => !WITHOUT_CLASSES.test(file));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, name = '']) =>
      name.startsWith('#') ? name.replace('#', 'src/') : join(dirname(file), name),
    )
    .filter((path) => existsSync(path));
}

import { compileString } from 'sass';
import postcss from 'postcss';
import { townImporter } from '#config/stylesheet/town-importer.ts';
import type { TownColours } from '#config/stylesheet/town-colours.ts';

/** Compiles part of the stylesheet for a town with these colours. */
export function compile(source: string, town: TownColours): string {
  return compileString(source, {
    importers: [townImporter(() => town)],
    loadPaths: ['src/styles', 'node_modules'],
    quietDeps: true,
  }).css;
}

type Scheme = 'light' | 'dark';

/** The custom properties that a selector sets, in light or in dark mode. */
export function propertiesOf(css: string, selector: string, scheme: Scheme): Map<string, string> {
  const found = new Map<string, string>();
  postcss.parse(css).walkRules((rule) => {
    const dark = rule.parent?.type === 'atrule';
    if (rule.selector !== selector || dark !== (scheme === 'dark')) return;
    rule.walkDecls(/^--/, ({ prop, value }) => void found.set(prop, value));
  });
  return found;
}

import purgecss from '@fullhuman/postcss-purgecss';
import type { AcceptedPlugin } from 'postcss';
import type { Plugin } from 'vite';
import { constantProperties } from './constant-properties.ts';
import { logicalProperties } from './logical-properties.ts';
import { sourcesOf } from './sources.ts';
import { townColours } from './town-colours.ts';
import { townImporter } from './town-importer.ts';
import { undefinedProperties } from './undefined-properties.ts';
import { unusedStates } from './unused-states.ts';

/** Phones of 2020 and later; older ones get the page with fewer refinements. */
const TARGETS = ['chrome88', 'firefox78', 'safari14.1', 'ios14.5'];

/**
 * Makes the stylesheets those of one town: gives them the town's colours, turns KERN's left and
 * right into start and end, and, when building, leaves out what the pages of their kind do not use.
 */
export function stylesheet(contentDir: string): Plugin {
  const importers = [townImporter(() => townColours(contentDir))];
  return {
    name: 'portal-stylesheet',
    config: (_, { command }) => ({
      build: { cssTarget: TARGETS },
      css: {
        preprocessorOptions: { scss: { importers, loadPaths: ['node_modules'], quietDeps: true } },
        postcss: {
          plugins: [logicalProperties(), ...(command === 'build' ? smallerStylesheet() : [])],
        },
      },
    }),
  };
}

/** What makes a built stylesheet small. */
export function smallerStylesheet(): AcceptedPlugin[] {
  return [
    unusedStates(),
    purgecss({
      content: [],
      contentFunction: sourcesOf,
      defaultExtractor: (source) => source.match(/[\w-]+/g) ?? [],
      // Text pages are Markdown, Leaflet draws in the browser, districts are content: their names are
      // in no template.
      safelist: {
        standard: [/^leaflet/],
        greedy: [/prose/, /data-district/],
        // The stylesheet of the live map builds on them.
        variables: [/^--(?!kern-)/],
      },
      variables: true,
    }),
    undefinedProperties(),
    constantProperties(),
  ];
}

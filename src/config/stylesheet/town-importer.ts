import type { Importer } from 'sass';
import { townColoursModule, type TownColours } from './town-colours.ts';

/** Lets the stylesheet say `@use 'town:colours'` and get the colours of the town being built. */
export function townImporter(read: () => TownColours): Importer<'sync'> {
  return {
    canonicalize: (url) => (url === 'town:colours' ? new URL(url) : null),
    load: () => ({ contents: townColoursModule(read()), syntax: 'scss' }),
  };
}

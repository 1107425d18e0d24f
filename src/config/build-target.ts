import { relative, resolve } from 'node:path';

/** What is built, from where, to where. All paths are absolute. */
export interface BuildTarget {
  /** Name of the folder below the content root. */
  municipality: string;
  contentDir: string;
  outDir: string;
  /** Prerendered pages and assets, as the browser gets them. */
  clientDir: string;
  /** The module that renders every other page. */
  serverEntry: string;
  cacheDir: string;
  /** Whether content marked `example: true` is part of the site. */
  showExamples: boolean;
  /** Whether browsers keep a page to show without the internet. */
  offlinePage: boolean;
}

/**
 * Reads the settings of a build: `MUNICIPALITY` (default essen), `CONTENT_ROOT` (default content),
 * `OUT_DIR` (default dist/<municipality>; within the project, where the bundle finds its packages),
 * `SHOW_EXAMPLES` and `OFFLINE_PAGE` (both default true). Each output folder has its own cache, so
 * that two sites can be built side by side.
 */
export function buildTarget(env: Record<string, string | undefined>): BuildTarget {
  const municipality = env['MUNICIPALITY'] || 'essen';
  const outDir = resolve(env['OUT_DIR'] || `dist/${municipality}`);
  const cacheName = relative('.', outDir).replace(/[^\w-]+/g, '-');
  const contentDir = resolve(env['CONTENT_ROOT'] || 'content', municipality);
  return {
    municipality,
    contentDir,
    outDir,
    clientDir: resolve(outDir, 'client'),
    serverEntry: resolve(outDir, 'server/entry.mjs'),
    cacheDir: resolve('.cache/astro', cacheName),
    showExamples: env['SHOW_EXAMPLES'] !== 'false',
    offlinePage: env['OFFLINE_PAGE'] !== 'false',
  };
}

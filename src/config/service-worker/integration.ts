import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildTarget } from '#config/build-target.ts';
import { prefixedLocales } from '#config/locale-routes.ts';
import { doorWorkerScript, retiredWorkerScript, workerScript } from './script.ts';

/**
 * Writes `/sw.js` beside the built pages, at the root, from where it may see all of them, and
 * `/intern/sw.js` for the list at the door.
 */
export function serviceWorker({ contentDir, offlinePage }: BuildTarget): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const facts = { version: versionOf(folder), prefixedLocales: prefixedLocales(contentDir) };
        const script = offlinePage ? workerScript(facts) : retiredWorkerScript();
        writeFileSync(join(folder, 'sw.js'), script);
        writeFileSync(join(folder, 'intern/sw.js'), doorWorkerScript(facts));
      },
    },
  };
}

/** A short text that changes when anything that was built does. */
function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 12);
}

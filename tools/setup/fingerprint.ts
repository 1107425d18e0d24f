import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short text that changes when one of the files, or one of the facts, does.
 * @param paths files and folders; a folder counts with everything in it; one that is not there
 *   counts as such
 * @param facts what else the result depends on, such as settings
 */
export function fingerprint(paths: readonly string[], facts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.update(JSON.stringify([paths, facts])).digest('hex');
}

/** All files in a folder and the folders in it, in an order that does not depend on the disk. */
function filesBelow(path: string): string[] {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return [];
  if (state.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort()
    .flatMap(filesBelow);
}
